import { THRESHOLDS } from '../../../core/thresholds.ts';
import { count, formatDay } from '../../../core/words/format.ts';
import { documentIn, type Html, html } from '../../http/html.ts';
import { answered } from '../../survey/answers.ts';
import { bothSides } from '../../survey/both-sides.ts';
import type { Visitor } from '../../survey/browsers.ts';
import type { Invitation } from '../../survey/queries.ts';
import type { Survey } from './read-survey.ts';
import { fieldsOf } from './step-pages.ts';
import type { Form } from './take-answer.ts';

export const stepHref = (step: string): string => `/answer?step=${encodeURIComponent(step)}`;

const documentOf = (title: string, content: Html, isSample?: boolean): string =>
  documentIn('answer', title, content, isSample);

const form = (visitor: Visitor, step: string, content: Html): Html =>
  html`<form method="post" action="${stepHref(step)}"><input type="hidden" name="form" value="${visitor.formKey}">${content}</form>`;
const button = (label: string, attributes: Html = html``): Html =>
  html`<button class="usa-button"${attributes}>${label}</button>`;
const outlineButton = (label: string, name: string): Html =>
  html`<button class="usa-button usa-button--outline" name="${name}" value="yes">${label}</button>`;
const lastDay = ({ expiresAt }: Invitation): string => formatDay(expiresAt.slice(0, 10));

/** A page with one sentence and a next step, for when there is nothing to answer. */
export const messagePage = (title: string, text: string, next: Html = html``): string =>
  documentOf(title, html`<h1>${title}</h1><p>${text}</p>${next}`);

/** The first page: who is asking, what happens to the answers, and what the organization will see. */
export function firstPage(visitor: Visitor): string {
  const { invitation } = visitor;
  const { organizationName, askedBy, declinedAt } = invitation;
  return documentOf(
    'Whom do you work with?',
    html`<p>From ${askedBy}, U.S. Attorney’s Office</p><h1>Whom does ${organizationName} work with?</h1>
<p>Short questions about your office and its partners against human trafficking. They take about five minutes, and need no account. Each answer is kept as you go, and you can change all of them until ${lastDay(invitation)}.</p>
<h2>What is done with your answers</h2>
<ul><li>They go to the U.S. Attorney’s Office that asks, and stay in its own installation: no vendor keeps them.</li><li>They are marked as given by link. They count in the record as the word of your office once the coordinator has accepted them.</li><li>Once they are accepted, this link shows with how many partners both sides say about the same. No other organization sees your answers here, and you see none of theirs.</li><li>The coordinator asks both sides where they differ.</li></ul>
<p><strong>Do not enter victim names or case numbers.</strong></p>
${declinedAt !== null && html`<p>Your office declined to answer. You can still begin.</p>`}
${form(visitor, 'begin', html`<div class="answer__ends">${button('Begin')}${declinedAt === null ? outlineButton('We decline', 'decline') : null}</div>`)}`,
    visitor.sample,
  );
}

/** For a browser that the link is not bound to. */
export function codePage(visitor: Visitor, { sent = false, fault = '' } = {}): string {
  const { askedBy } = visitor.invitation;
  if (visitor.codesTo === null)
    return messagePage(
      'This link is in use in another browser',
      `Continue in the browser where it was first opened, or ask ${askedBy} for a new link.`,
    );
  const title = 'Is it you?';
  return documentOf(
    title,
    html`<h1>${title}</h1>${fault !== '' && html`<p role="alert"><strong>${fault}</strong></p>`}<p>This link was opened in another browser, or a month ago. To continue, enter a code that we send to the mailbox the link was sent to.</p>
${sent && html`<p role="status">The code is on its way. It works for 15 minutes, in this browser.</p>`}
${visitor.hasCode ? form(visitor, 'enter-code', html`<label class="usa-label" for="code">Six-digit code</label><input class="usa-input" id="code" name="code" inputmode="numeric" maxlength="6" autocomplete="one-time-code"><div class="answer__ends">${button('Go on')}</div>`) : null}
${form(visitor, 'send-code', html`<div class="answer__ends"><button class="usa-button usa-button--outline">${visitor.hasCode ? 'Send another code' : 'Send a code'}</button></div>`)}`,
    visitor.sample,
  );
}

/** One step, with its errors if the last submission was refused. */
export function stepPage(
  visitor: Visitor,
  survey: Survey,
  step: string,
  refused: { faults: readonly string[]; form: Form } | null = null,
): string {
  const index = survey.steps.indexOf(step);
  const { title, fields } = fieldsOf(survey, step, refused?.form ?? null);
  const back = survey.steps[index - 1];
  const minutes = Math.max(1, Math.round((survey.steps.length - index) * THRESHOLDS.minutesAnAnswer.value));
  const place = `${index + 1} of ${survey.steps.length}`;
  return documentOf(
    `${place}: ${title}`,
    html`<progress value="${index}" max="${survey.steps.length}" aria-label="Progress"></progress><p>${place}, ${count(minutes, 'minute')} left</p><h1>${title}</h1>
${refused && html`<div role="alert">${refused.faults.map((fault) => html`<p><strong>${fault}</strong></p>`)}</div>`}
${form(visitor, step, html`${fields}<div class="answer__ends">${button('Save and go on')}${outlineButton('Skip, no answer', 'skip')}</div>`)}
<p><a href="${back ? stepHref(back) : '/answer'}">Back</a></p>`,
    visitor.sample,
  );
}

/** The last page: everything is saved, and how far the two sides agree. */
export function endPage(visitor: Visitor, survey: Survey): string {
  const { invitation, steps, answers } = survey;
  return documentOf(
    'Thank you',
    html`<progress value="1" max="1" aria-label="Progress"></progress><h1>Thank you</h1><p>${answered(answers)} of ${count(steps.length, 'question')} answered, kept as you went. This link lets you change them until ${lastDay(invitation)}.</p>
<h2>What both sides say</h2><p>${agreementText(survey)}</p>
${form(visitor, 'begin', html`<div class="answer__ends">${button('Look at the answers again')}</div>`)}`,
    visitor.sample,
  );
}

/**
 * Tells with how many partners both sides agree, but never which. Counts only what is on record: otherwise someone
 * could find out a partner's report by changing an answer again and again. With one or two partners, the number alone
 * would give it away.
 */
function agreementText({ facts, invitation: { organizationId } }: Survey): string {
  const reports = facts.reports.filter((row) => [row.fromId, row.aboutId].includes(organizationId));
  const sides = bothSides(reports).filter(({ levels: [x, y] }) => x !== null && y !== null);
  const agreed = sides.filter(({ verdict }) => verdict === 'agreed').length;
  return sides.length < THRESHOLDS.sidesToCompare.value
    ? `Fewer than ${count(THRESHOLDS.sidesToCompare.value, 'partner')} of yours are on record with both sides so far. Once answers are accepted, this link shows how many agree with you.`
    : `Of ${count(sides.length, 'partner')} on record with both sides, ${agreed} agree with you.`;
}
