import type { Fact, Part } from '../wire.ts'
import { Choice, type ChoiceProps } from './choice.tsx'
import { safeAddress } from './safe-address.ts'

type Props = { part: Part; server: string; choiceProps: ChoiceProps }

/** One part of a message. All of it is text; nothing is ever read as HTML. */
export function PartView({ part, server, choiceProps }: Props) {
  switch (part.kind) {
    case 'text':
      return <p>{part.text}</p>
    case 'facts':
      return (
        <>
          {part.title && <h3>{part.title}</h3>}
          <Facts facts={part.facts} choiceProps={choiceProps} />
        </>
      )
    case 'list':
      return (
        <>
          {part.title && <h3>{part.title}</h3>}
          <ul>
            {part.items.map((item) => (
              <li key={item}>{withQuotes(item)}</li>
            ))}
          </ul>
        </>
      )
    case 'letter':
      return (
        <blockquote>
          <h3>{part.title}</h3>
          <Facts facts={part.facts} choiceProps={choiceProps} />
        </blockquote>
      )
    case 'link':
      return <Link text={part.text} href={part.href} server={server} words={choiceProps.words} />
  }
}

/** Quoted words, such as the visitor's own in a reason, stand out. */
function withQuotes(text: string) {
  return text
    .split(/(“[^”]*”)/)
    .map((piece, index) => (index % 2 === 1 ? <strong key={piece}>{piece}</strong> : piece))
}

function Facts({ facts, choiceProps }: { facts: Fact[]; choiceProps: ChoiceProps }) {
  return (
    <dl>
      {facts.map(({ label, value, change }) => (
        <div key={label} class="fact">
          <dt>{label}</dt>
          <dd>
            <span dir="auto">{value}</span> {change && <Choice action={change} {...choiceProps} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

type LinkProps = { text: string; href: string; server: string; words: ChoiceProps['words'] }

/** A link that is not safe to follow is shown as the text it is. */
function Link({ text, href, server, words }: LinkProps) {
  const address = safeAddress(href, server)
  if (!address) return <p>{text}</p>
  const isPage = address.startsWith('http')
  return (
    <p>
      <a href={address} target={isPage ? '_blank' : undefined} rel="noopener noreferrer">
        {text}
        {isPage && <span class="unseen"> ({words.newTab})</span>}
      </a>
    </p>
  )
}
