import { useRef, useState } from 'preact/hooks';

/**
 * A text field that saves itself at every keystroke, one save at a time: a popup may be closed at any moment,
 * without notice. While in use it shows what is typed, otherwise what is stored, whoever stored it.
 * @param save resolves to whether it was saved; text that was not saved stays in the field
 */
export function useSavedField(stored: string, save: (text: string) => Promise<boolean>) {
  const [typed, setTyped] = useState<string | null>(null);
  // Only text typed since the last save is written, so that a change made elsewhere since then is not
  // overwritten.
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
