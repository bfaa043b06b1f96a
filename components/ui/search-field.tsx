import { Search } from "lucide-react";
import type { KeyboardEvent } from "react";
import { classNames } from "./class-names.ts";
import { Input } from "./input.tsx";

interface SearchFieldProps {
  value: string;
  label: string;
  /** The label, where nothing says more. */
  placeholder?: string;
  className?: string;
  onChange: (text: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** Narrows what is listed under it, as one types. */
export function SearchField({ value, label, placeholder = label, className, onChange, onKeyDown }: SearchFieldProps) {
  return (
    <div className={classNames("relative", className)}>
      <Search className="pointer-events-none absolute top-2.5 left-3 size-4 text-ink-faint" aria-hidden />
      <Input
        type="search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        aria-label={label}
        placeholder={placeholder}
        className="pr-2 pl-9"
      />
    </div>
  );
}
