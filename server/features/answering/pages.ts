import { count, formatDay } from '../../../core/words/format.ts';
import { answered } from '../../survey/answers.ts';
import type { Visitor } from '../../survey/browsers.ts';
import type { Invitation } from '../../survey/queries.ts';
import { documentOf, type Html, html } from './html.ts';
import type { Survey } from './read-survey.ts';
import { fieldsOf } from './step-pages.ts';
import type { Form } from './take-answer.ts';

const MINUTES_A_STEP = 0.2;
export const stepHref = (step: string): string => `/answer?step=${encodeURIComponent(step)}`;

const form = (visitor: Visitor, step: string, content: Html): Html =>
  html`<form method="post" action="${stepHref(step)}"><input type="hidden" name="form" value="${visitor.formKey}">${content}</form>`;
const button = (label: string, more: Html = html``): Html =>
  html`<button class="usa-button"${more}>${label}</button>`;
const plain = (label: string, name: string): Html =>
  html`<button class="usa-button usa-button--outline" name="${name}" value="yes">${label}</button>`;
const lastDay = ({ expiresAt }: Invitation): string => formatDay(expiresAt.slice(0, 10));

/** One sentence and what to do next, where there is nothing to answer. */
export const messagePage = (title: string, text: string, next: Html = html``): string =>
  documentOf(title, html`<h1>${title}</h1><p>${text}</p>${next}`);

/** The first screen: who asks, what is done with the answers, and what the organization gets to see. */
export function firstPage(visitor: Visitor): string {
  const { invitation } = visitor;
  const { organizationName, askedBy, declinedAt } = invitation;
  return documentOf(
    'Whom do you work with?',
    html`<p>From ${askedBy}, U.S. Attorney’s Office</p><h1>Whom does ${organizationName} work with?</h1>
<p>Short questions about your office and its partners against human trafficking. They take about five minutes, and need no account. Each answer is kept as you go, and you can change all of them until ${lastDay(invitation)}.</p>
<h2>What is done with your answers</h2>
<ul><li>They go to the U.S. Attorney’s Office that asks, and stay in its own installation: no vendor keeps them.</li><li>They are marked as given by link. They count in the record as the word of your office once the coordinator has accepted them.</li><li>At the end you see with how many partners both sides say the same. No other organization sees your answers here, and you see none of theirs.</li><li>The coordinator asks both sides where they differ.</li></ul>
<p><strong>Do not enter victim names or case numbers.</strong></p>
${declinedAt !== null && html`<p>Your office declined to answer. You can still begin.</p>`}
${form(visitor, 'begin', html`<div class="answer__ends">${button('Begin')}${declinedAt === null ? plain('We decline', 'decline') : null}</div>`)}`,
  );
}

/** For a browser that the link is not bound to. */
export function codePage(visitor: Visitor, sent: boolean, fault = ''): string {
  const { mailbox, askedBy } = visitor.invitation;
  if (mailbox === null)
    return messagePage(
      'This link is in use in another browser',
      `Go on in the browser in which it was opened first, or ask ${askedBy} for a new link.`,
    );
  const title = 'Is it you?';
  return documentOf(
    title,
    html`<h1>${title}</h1>${fault !== '' && html`<p role="alert"><strong>${fault}</strong></p>`}<p>This link was opened in another browser, or a month ago. A code to the mailbox to which the link was sent lets you in.</p>
${sent && html`<p role="status">The code is on its way. It works for 15 minutes, in this browser.</p>`}
${sent || fault !== '' ? form(visitor, 'enter-code', html`<label class="usa-label" for="code">Code of six digits</label><input class="usa-input" id="code" name="code" inputmode="numeric" maxlength="6" autocomplete="one-time-code"><div class="answer__ends">${button('Go on')}</div>`) : null}
${form(visitor, 'send-code', html`<div class="answer__ends"><button class="usa-button usa-button--outline">${sent ? 'Send another code' : 'Send a code'}</button></div>`)}`,
  );
}

/** One step, with what was refused of it, if anything. */
export function stepPage(
  visitor: Visitor,
  survey: Survey,
  step: string,
  refused: { faults: readonly string[]; form: Form } | null = null,
): string {
  const at = survey.steps.indexOf(step);
  const { title, fields } = fieldsOf(survey, step, refused?.form ?? null);
  const back = survey.steps[at - 1];
  const minutes = Math.max(1, Math.round((survey.steps.length - at) * MINUTES_A_STEP));
  const place = `${at + 1} of ${survey.steps.length}`;
  return documentOf(
    `${place}: ${title}`,
    html`<progress value="${at}" max="${survey.steps.length}" aria-label="Progress"></progress><p>${place}, ${count(minutes, 'minute')} left</p><h1>${title}</h1>
${refused && html`<div role="alert">${refused.faults.map((fault) => html`<p><strong>${fault}</strong></p>`)}</div>`}
${form(visitor, step, html`${fields}<div class="answer__ends">${button('Save and go on')}${plain('Skip, no answer', 'skip')}</div>`)}
<p><a href="${back ? stepHref(back) : '/answer'}">Back</a></p>`,
  );
}

/** The end: all is kept, and what both sides say alike. */
export function endPage(visitor: Visitor, survey: Survey): string {
  const { invitation, steps, answers } = survey;
  const { both, alike } = alikeIn(survey);
  return documentOf(
    'Thank you',
    html`<progress value="1" max="1" aria-label="Progress"></progress><h1>Thank you</h1><p>${answered(answers)} of ${count(steps.length, 'question')} answered, kept as you went. This link lets you change them until ${lastDay(invitation)}.</p>
<h2>What your answers show</h2><p>${both === 0 ? 'No partner of yours is on record with its side yet.' : `Of ${count(both, 'partner')} whose side is on record, ${alike} say about the same as you.`}</p>
${form(visitor, 'begin', html`<div class="answer__ends">${button('Look at the answers again')}</div>`)}`,
  );
}

/** With how many partners both sides are known, and say about the same; never which. */
function alikeIn({ answers, facts, invitation }: Survey): { both: number; alike: number } {
  const differences = [...answers.with].flatMap(([id, says]) => {
    const theirs = facts.reports
      .filter((row) => row.fromId === id && row.aboutId === invitation.organizationId)
      .sort((x, y) => (x.at < y.at ? 1 : -1))[0];
    return theirs && typeof says?.level === 'number' ? [Math.abs(theirs.level - says.level)] : [];
  });
  return { both: differences.length, alike: differences.filter((difference) => difference <= 1).length };
}
