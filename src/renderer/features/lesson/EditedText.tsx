interface EditedTextProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly onChange: (value: string) => unknown;
  readonly className?: string;
  /** Of several lines, so many to begin with; a single line where it is not said. */
  readonly lines?: number;
}

/** A text that is changed as one types: each change is kept at once, and a row of them is undone together. */
export function EditedText({ label, value, longest, onChange, className = '', lines }: EditedTextProps) {
  const shared = { className: `lesson-field ${className}`, 'aria-label': label, value, maxLength: longest };
  return lines === undefined ? <input {...shared} onChange={(event) => onChange(event.target.value)} /> : <textarea {...shared} rows={lines} placeholder={label} onChange={(event) => onChange(event.target.value)} />;
}
