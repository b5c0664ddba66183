/**
 * A prop that the SDK still takes but advises against, under its older name: cards written earlier are drawn all the
 * same. Undefined where the card does not use it.
 */
interface OlderProps {
  readonly distance:
    'flush' | 'xs' | 'sm' | 'md' | 'lg' | 'xl' | 'extra-small' | 'small' | 'medium' | 'large' | 'extra-large';
  readonly onInput: (value: number) => void;
  readonly options: readonly { readonly label: string; readonly onClick?: () => void }[];
  readonly readonly: boolean;
  readonly valueMax: number;
}

export function older<N extends keyof OlderProps>(props: object, name: N): OlderProps[N] | undefined {
  return (props as Partial<OlderProps>)[name];
}
