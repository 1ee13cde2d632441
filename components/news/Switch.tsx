import '../setting.css';

type Props = { label: string; checked: boolean; onChange: (on: boolean) => void };

/** Shows the value that holds, and changes only with it: the change may be refused. */
export function Switch({ label, checked, onChange }: Props) {
  return (
    <label class="setting setting-label">
      <span>{label}</span>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => {
          const on = currentTarget.checked;
          currentTarget.checked = checked;
          onChange(on);
        }}
      />
    </label>
  );
}
