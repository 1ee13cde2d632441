import { useRef, useState } from 'preact/hooks';

/**
 * A text field that saves itself at each key, one save at a time: a popup may be closed at any moment,
 * and is not told in time. While it is typed in it shows what is typed; else what is stored, whoever
 * stored it.
 * @param save Answers whether it was saved. What was not stays in the field.
 */
export function useSavedField(stored: string, save: (text: string) => Promise<boolean>) {
  const [typed, setTyped] = useState<string | null>(null);
  // Only what was typed since the last save is written: not again what another context has changed since.
  const unsaved = useRef<string | null>(null);
  const saving = useRef<Promise<void> | null>(null);

  const saveAll = async () => {
    for (let text = unsaved.current; text !== null; text = unsaved.current) {
      unsaved.current = null;
      if (await save(text)) continue;
      unsaved.current ??= text;
      return;
    }
  };
  const flush = () => {
    saving.current ??= saveAll().finally(() => {
      saving.current = null;
    });
    return saving.current;
  };

  return {
    value: typed ?? stored,
    onInput({ currentTarget }: { currentTarget: { value: string } }) {
      unsaved.current = currentTarget.value;
      setTyped(currentTarget.value);
      void flush();
    },
    async onBlur() {
      await flush();
      if (unsaved.current === null) setTyped(null);
    },
  };
}
