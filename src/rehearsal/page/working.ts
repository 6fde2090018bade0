/** Controls whose act is under way: shown as such until the next picture. */
export interface Working {
  begin(control: HTMLElement): void;
  end(control: HTMLElement): void;
  endAll(): void;
}

/** After so many milliseconds without a picture a control can be pressed again. */
const patience = 8000;

export const makeWorking = (): Working => {
  const under = new Map<HTMLElement, ReturnType<typeof setTimeout>>();
  const end = (control: HTMLElement): void => {
    clearTimeout(under.get(control));
    under.delete(control);
    control.removeAttribute('aria-busy');
  };
  return {
    begin(control) {
      clearTimeout(under.get(control));
      control.setAttribute('aria-busy', 'true');
      under.set(
        control,
        setTimeout(() => end(control), patience),
      );
    },
    end,
    endAll() {
      for (const control of under.keys()) end(control);
    },
  };
};
