/** Keeps a page fresh: told of a change, it is fetched again and only its live part replaced. */
const refresh = async (): Promise<void> => {
  const here = document.querySelector('[data-live]');
  if (!here || here.querySelector('details[open]')) return;
  const response = await fetch(location.pathname);
  const fresh = new DOMParser()
    .parseFromString(await response.text(), 'text/html')
    .querySelector('[data-live]');
  if (fresh) here.replaceWith(document.importNode(fresh, true));
};

let waiting: ReturnType<typeof setTimeout> | undefined;
new EventSource('/blog/events').addEventListener('message', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void refresh(), 50);
});
