import { fill } from '../../../templates/site/app/fill.ts';
import { memoize } from '../../model/memoize.ts';
import type { Code, Kind, Registry } from '../../model/registry.ts';
import { htmlText } from '../../text/markup.ts';
import { printOutcome } from './codeFacts.ts';
import { drawKinds } from './kindsPicture.ts';
import { linkMentions } from './mentions.ts';
import { codePath, htmlPhrase, kindAnchor, type Page } from './page.ts';
import { inlineSvg } from './picture.ts';

/** Creates the data for the page about kinds: the picture, and the codes of each kind. */
export function describeKinds(page: Page) {
  const { registry, label } = page;
  return {
    title: `${registry.name}: ${label.kindsTitle}`,
    description: fill(label.kindsDescription, { name: registry.name }),
    label,
    picture: inlineSvg(drawKinds(page), 'kinds'),
    kinds: registry.kinds.map((kind) => describeKind(kind, page)),
  };
}

function describeKind(kind: Kind, page: Page) {
  const { label, say, registry, up } = page;
  const { name, meaning } = label.retries[kind.retry];
  return {
    anchor: kindAnchor(kind.id),
    id: kind.id,
    title: htmlPhrase(say(kind.title)),
    description: kind.description && linkMentions(say(kind.description), page),
    outcome: printOutcome(kind, page),
    retry: `<b>${htmlText(name)}</b>. ${htmlText(meaning)}`,
    httpStatus: kind.httpStatus,
    codes: (codesByKind(registry).get(kind) ?? []).map(({ code, name, message }) => ({
      href: `${up}${codePath(code, registry)}`,
      code,
      name,
      message: htmlText(say(message).text),
    })),
  };
}

const codesByKind = memoize(({ codes }: Registry): ReadonlyMap<Kind, readonly Code[]> => {
  const byKind = new Map<Kind, Code[]>();
  for (const code of codes) {
    const others = byKind.get(code.kind);
    if (others === undefined) byKind.set(code.kind, [code]);
    else others.push(code);
  }
  return byKind;
});
