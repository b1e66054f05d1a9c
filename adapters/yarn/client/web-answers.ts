/** What the web servers of Hadoop say, and why they say nothing. */

/** `undefined` for what is no JSON: pages of proxies, words of old servers. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Why there was no answer: `fetch` puts the reason into the cause of its error. */
export function whyNoAnswer(error: unknown): string {
  const { cause } = error as { cause?: { code?: string; message?: string } };
  return cause?.message ?? cause?.code ?? (error as Error).message;
}
