import type { HeadingProps, ListProps, TextFormatOptions, TextProps } from '@hubspot/ui-extensions';
import { Children, type CSSProperties } from 'react';
import { classes } from './sizes.ts';

const weights = { regular: 400, demibold: 600, bold: 700 } as const;
const decorations = { none: 'none', underline: 'underline', strikethrough: 'line-through' } as const;
const transforms = {
  none: 'none',
  uppercase: 'uppercase',
  lowercase: 'lowercase',
  capitalize: 'capitalize',
  sentenceCase: 'none',
} as const;

function formatted(format: TextFormatOptions | undefined): CSSProperties {
  if (format === undefined) return {};
  return {
    ...(format.fontWeight && { fontWeight: weights[format.fontWeight] }),
    ...(format.italic && { fontStyle: 'italic' }),
    ...(format.lineDecoration && { textDecoration: decorations[format.lineDecoration] }),
    ...(format.textTransform && { textTransform: transforms[format.textTransform] }),
  };
}

export function Text({ variant = 'bodytext', inline = false, format, truncate = false, children, testId }: TextProps) {
  const Element = inline ? 'span' : 'div';
  const limits = truncate === true ? {} : truncate === false ? undefined : truncate;
  return (
    <Element
      data-testid={testId}
      className={classes('hs-text', variant === 'microcopy' && 'hs-microcopy', limits !== undefined && 'hs-truncate')}
      style={{ ...formatted(format), ...(limits?.maxWidth === undefined ? {} : { maxWidth: limits.maxWidth }) }}
      title={limits?.tooltipText}
    >
      {children}
    </Element>
  );
}

export function Heading({ inline = false, children, testId }: HeadingProps) {
  return (
    <h3 data-testid={testId} className={classes('hs-heading', inline && 'hs-inline')}>
      {children}
    </h3>
  );
}

export function List({ variant = 'unordered', children, testId }: ListProps) {
  const Element = variant.startsWith('ordered') ? 'ol' : 'ul';
  return (
    <Element data-testid={testId} className={`hs-list hs-list-${variant}`}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </Element>
  );
}
