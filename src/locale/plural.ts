/** Numbers with what they count, in the forms that a language has for them. */

/** A noun's forms, by what `Intl.PluralRules` calls them; a language needs those that it has. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** "1 answer", "1,200 answers": the number as the language writes it, before the form that goes with it. */
export function counted(lang: string, count: number, forms: PluralForms): string {
  return `${count.toLocaleString(lang)} ${forms[new Intl.PluralRules(lang).select(count)] ?? forms.other}`;
}
