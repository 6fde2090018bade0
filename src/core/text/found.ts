export type PersonalKind = 'email' | 'phone' | 'iban' | 'card' | 'ip' | 'national_id';

/** Where a piece of personal data stands in the folded text; `value` is its bare form, for comparing texts. */
export interface Found {
  kind: PersonalKind;
  start: number;
  end: number;
  value: string;
}
