/** Words to be named by: their beginning and their end, where they are many. */
const [MOST, HEAD, TAIL] = [90, 50, 30];

export function shortened(words: string): string {
  if (words.length <= MOST) return words;
  return `${words.slice(0, HEAD).trimEnd()} … ${words.slice(-TAIL).trimStart()}`;
}
