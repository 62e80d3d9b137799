/** The words of the elements themselves, in English: the type that every other locale satisfies. */
export const en = {
  /** In place of what cannot be shown, before the link to where it can be read. */
  unavailable: 'This part of the interview cannot be shown here.',
  readAt: (place: string) => `Read it at ${place}`,
  publishedBy: (place: unknown) => ['Originally published by ', place],
  alsoAnswered: (names: unknown) => ['Also answered by ', names],
};

export type Messages = typeof en;
