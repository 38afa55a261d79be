import { useId, type ReactNode } from 'react';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** `why`: the reason for which it cannot be chosen now. */
  readonly options: readonly { readonly value: Value; readonly name: string; readonly why?: string | undefined }[];
  readonly onChange: (value: Value) => void;
}

export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="figure-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => options.flatMap((option) => (option.value === target.value ? [onChange(option.value)] : []))}>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.why !== undefined}>
            {option.why === undefined ? option.name : `${option.name} (${option.why})`}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Tick({ label, on, onChange }: { readonly label: string; readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <label className="figure-tick">
      <input type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} /> {label}
    </label>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

/** Takes what is typed as soon as it is a number within bounds. */
export function Amount({ label, value, least, most, step = 1, onChange }: AmountProps) {
  const id = useId();
  return (
    <div className="figure-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} key={value} type="number" min={least} max={most} step={step} defaultValue={value} onBlur={({ target }) => take(target, onChange)} onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget, onChange)} />
    </div>
  );
}

function take(input: HTMLInputElement, onChange: (value: number) => void): void {
  if (input.validity.valid && input.value !== '') onChange(input.valueAsNumber);
  else input.value = input.defaultValue;
}

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="figure-part">
      <legend className="section-title">{title}</legend>
      {children}
    </fieldset>
  );
}
