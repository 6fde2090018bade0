/** Line icons on a 20 × 20 grid, drawn for this page. */
const paths = {
  hash: 'M7.5 3 6 17M14 3l-1.5 14M3.5 7.5h13.5M3 12.5h13.5',
  home: 'M3 9.5 10 3.5l7 6V16a1 1 0 0 1-1 1h-3.5v-4.5h-5V17H4a1 1 0 0 1-1-1z',
  reply:
    'M3 5.5A1.5 1.5 0 0 1 4.5 4h11A1.5 1.5 0 0 1 17 5.5v7a1.5 1.5 0 0 1-1.5 1.5H9l-4 3v-3h-.5A1.5 1.5 0 0 1 3 12.5z',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  close: 'm5 5 10 10M15 5 5 15',
  bolt: 'M11 2.5 4.5 11.5H9.5L9 17.5l6.5-9H10.5z',
  send: 'M3.5 16.5 17 10 3.5 3.5 5.5 10zM5.5 10H17',
  down: 'm5 8 5 5 5-5',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  eye: 'M2.5 10s2.5-5 7.5-5 7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5zM10 12.25a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5z',
  reload: 'M16 10a6 6 0 1 1-1.8-4.300M16 3v3.5h-3.5',
  tab: 'M8 4.5H4.5A1 1 0 0 0 3.5 5.5v10a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V12M11.5 3.5h5v5M16.5 3.5 9.5 10.5',
  panel: 'M3.5 4h13a.5.5 0 0 1 .5.5v11a.5.5 0 0 1-.5.5h-13a.5.5 0 0 1-.5-.5v-11a.5.5 0 0 1 .5-.5zM12.5 4v12',
  back: 'M12 5 7 10l5 5',
  done: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM6.5 10.3l2.4 2.4 4.6-5',
  warning: 'M10 3 2.5 16.5h15zM10 8.5v3.5M10 14.3h.01',
  stop: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM6.5 10h7',
  lock: 'M5 9.5h10v7H5zM7 9.5V6.5a3 3 0 0 1 6 0v3',
  clock: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 5.5V10l3 2',
  pen: 'M4 16l.8-3.500L13.5 3.800l2.7 2.700L7.5 15.200z',
  pause: 'M7 4.5v11M13 4.5v11',
  info: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 9.5v4M10 6.500h.01',
  thumb:
    'M3.5 9h3v7.500h-3zM6.5 9.5 9.5 3a1.8 1.8 0 0 1 1.8 1.800V8h4.200a1.3 1.3 0 0 1 1.3 1.500l-.9 5.700a1.5 1.5 0 0 1-1.5 1.300H6.5',
  picture: 'M3.5 4h13v12h-13zM3.5 13.5l4-4 4 4 2-2 3 3M13 7.5h.01',
} as const;
export type IconName = keyof typeof paths;

/** A decorative icon: the control around it carries the name. */
export const icon = (name: IconName): SVGSVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
};
