/** What a call that can fail answers: a value, or a closed code with one sentence that says what, where and what to do. */
export type Result<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code; readonly message: string };

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure<Code extends string>(code: Code, message: string): { readonly ok: false; readonly code: Code; readonly message: string } {
  return { ok: false, code, message };
}
