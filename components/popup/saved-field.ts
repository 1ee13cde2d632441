import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds after the last key. A popup may be closed at any moment, and tells nobody in time. */
const pause = 400;

/**
 * A text field that saves itself: after a pause in typing, when it is left, and when it goes away.
 * While it is typed in it shows what is typed; else what is stored, whoever stored it.
 * @param save Answers whether it was saved. What was not stays in the field.
 */
export function useSavedField(stored: string, save: (text: string) => Promise<boolean>) {
  const [typed, setTyped] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);
  const latestSave = useRef(save);
  latestSave.current = save;

  // Only what was typed since the last save is written: not again what another context has changed since.
  const flush = useRef(async () => {
    const text = unsaved.current;
    if (text === null) return;
    unsaved.current = null;
    const saved = await latestSave.current(text);
    if (!saved) unsaved.current ??= text;
  });

  useEffect(() => {
    if (unsaved.current === null) return;
    const timer = setTimeout(flush.current, pause);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => void flush.current(), []);

  return {
    value: typed ?? stored,
    onInput({ currentTarget }: { currentTarget: { value: string } }) {
      unsaved.current = currentTarget.value;
      setTyped(currentTarget.value);
    },
    async onBlur() {
      await flush.current();
      if (unsaved.current === null) setTyped(null);
    },
  };
}
