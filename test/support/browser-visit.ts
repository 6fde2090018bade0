/** Somebody's browser, as far as following links, pressing buttons and keeping cookies go. */
export const openBrowser = () => {
  const cookies = new Map<string, string>();
  const go = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { host } = new URL(url);
    const jar = cookies.get(host);
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: jar === undefined ? {} : { cookie: jar },
    });
    const [set] = answer.headers.getSetCookie();
    if (set !== undefined) cookies.set(host, set.split(';')[0] ?? '');
    return answer;
  };
  return {
    go,
    /** Presses the nth button of a page, and follows where it leads, to the page at the end. */
    press: async (
      url: string,
      html: string,
      nth = 0,
    ): Promise<{ status: number; html: string; url: string }> => {
      const form = [...html.matchAll(/<form method="post"[^>]*>(.*?)<\/form>/gsu)][nth]?.[1];
      if (form === undefined) throw new Error(`no button on: ${html}`);
      const fields = [...form.matchAll(/name="([^"]*)" value="([^"]*)"/gu)].map(
        ([, name = '', value = '']) => [name, value],
      );
      const body = new URLSearchParams(fields);
      let at = new URL('/connect', url).href;
      let answer = await go(at, { method: 'POST', body });
      for (let to = answer.headers.get('location'); to !== null; to = answer.headers.get('location')) {
        at = new URL(to, at).href;
        answer = await go(at);
      }
      return { status: answer.status, html: await answer.text(), url: at };
    },
  };
};
