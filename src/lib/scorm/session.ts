import { formatPlace, parsePlace } from '#lib/case/walk.ts';
import { bestOf } from '#lib/quiz/best.ts';
import { formatRecord, parseRecord } from '#lib/quiz/record.ts';
import { nextOf } from '#lib/quiz/score.ts';
import { caseKey, lessonKey, quizKey } from '#lib/training/progress-keeper.ts';
import type { ProgressKeeper } from '#lib/training/progress-keeper.ts';
import type { ScormApi } from './api.ts';
import type { ScoContent } from './content.ts';
import type { Interaction } from './interactions.ts';
import { newAnswers } from './new-answers.ts';
import { Lms } from './lms.ts';
import { joined, NOTHING_YET } from './progress.ts';
import type { Progress } from './progress.ts';
import { SafetyCopy } from './safety-copy.ts';
import type { TabStorage } from './safety-copy.ts';
import { countsResults, statusFor } from './status.ts';
import type { Launch } from './status.ts';
import { formatSuspendData, parseSuspendData } from './suspend-data.ts';
import { formatTimeOfDay, formatTimespan } from './timespan.ts';

interface Options {
  readonly api: ScormApi;
  readonly content: ScoContent;
  /** Milliseconds; only differences count. */
  readonly clock: () => number;
  /** Seconds since midnight, where the reader is. */
  readonly timeOfDay: () => number;
  /** The tab's own storage, or undefined where the browser forbids it. */
  readonly storage: TabStorage | undefined;
  /** Called when the LMS stops or begins again to take what is sent. */
  readonly onConnection: (isLost: boolean) => void;
  /** Called when what the LMS keeps has been read: it may be other than what was there. */
  readonly onRead: () => void;
}

/** The LMS as a keeper of progress: one visit of one learner to one module. */
export class Session implements ProgressKeeper {
  readonly #options: Options;
  readonly #lms: Lms;
  readonly #startedAt: number;
  #progress: Progress = NOTHING_YET;
  #launch: Launch | undefined;
  #copy: SafetyCopy | undefined;
  /** Where the LMS has the score at, so that a lower one never replaces it. */
  #score = -1;
  #part = '';
  /** What the LMS was last sent and took. */
  #kept = '';
  #answers: Interaction[] = [];
  #isLost = false;
  #isOver = false;

  constructor(options: Options) {
    this.#options = options;
    this.#lms = new Lms(options.api);
    this.#startedAt = options.clock();
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  /** Whether the LMS opened it only for a look: nothing is kept then. */
  get isOnlyALook(): boolean {
    return this.#launch?.mode === 'browse' || this.#launch?.mode === 'review';
  }

  /** Opens the session and takes in what the LMS has. Returns the part the reader was in last, '' at the first time. */
  begin(): string {
    const { content, storage } = this.#options;
    const lms = this.#lms;
    if (!lms.open()) {
      this.#setLost(true);
      return '';
    }
    this.#launch = {
      ...{ mode: lms.get('cmi.core.lesson_mode'), credit: lms.get('cmi.core.credit') },
      status: lms.get('cmi.core.lesson_status'),
    };
    this.#score = Number.parseFloat(lms.get('cmi.core.score.raw')) || -1;
    this.#copy = new SafetyCopy(storage, content.module, lms.get('cmi.core.student_id'));
    const kept = parseSuspendData(this.#copy.read() ?? lms.get('cmi.suspend_data'), content);
    this.#progress = joined(kept, this.#progress);
    this.#part ||= lms.get('cmi.core.lesson_location').split('.')[0] ?? '';
    this.#options.onRead();
    this.send();
    return this.#part;
  }

  read(key: string): string {
    const { module, quiz } = this.#options.content;
    const { isLessonRead, place, quiz: record } = this.#progress;
    if (key === lessonKey(module)) return isLessonRead ? 'yes' : '';
    if (key === caseKey(module)) return formatPlace(place);
    return key === quizKey(quiz.id) ? formatRecord(record) : '';
  }

  write(key: string, value: string): boolean {
    const { content, timeOfDay } = this.#options;
    const before = this.#progress;
    if (key === lessonKey(content.module)) this.#progress = { ...before, isLessonRead: value === 'yes' };
    else if (key === caseKey(content.module)) this.#progress = { ...before, place: parsePlace(content.case, value) };
    else if (key === quizKey(content.quiz.id)) {
      const quiz = parseRecord(value, content.quiz);
      this.#answers.push(...newAnswers(content.quiz, before.quiz, quiz, formatTimeOfDay(timeOfDay())));
      this.#progress = { ...before, quiz };
    } else return false;
    return this.send();
  }

  /** Notes which part the reader is in; the LMS hears of it with the next thing sent. */
  enter(part: string): void {
    this.#part = part;
  }

  /** Sends everything and asks the LMS to keep it. Safe to call again: nothing is counted twice. */
  send(): boolean {
    if (this.#isOver) return false;
    if (!this.#launch) {
      this.begin();
      return Boolean(this.#launch) && !this.#isLost && !this.isOnlyALook;
    }
    if (this.#launch.mode === 'review') return false;
    const suspendData = formatSuspendData(this.#progress, this.#options.content);
    const isSet = this.#setAll(suspendData, this.#launch);
    const isKept = isSet && this.#lms.commit();
    if (isKept) this.#kept = suspendData;
    if (suspendData === this.#kept) this.#copy?.drop();
    else this.#copy?.keep(suspendData);
    this.#setLost(!isKept);
    return isKept && !this.isOnlyALook;
  }

  /** Ends the session; the LMS takes nothing after that. */
  end(): void {
    if (this.#isOver) return;
    this.send();
    this.#isOver = true;
    this.#lms.finish();
  }

  #setAll(suspendData: string, launch: Launch): boolean {
    const best = bestOf(this.#progress.quiz.results);
    const status = statusFor(launch, best);
    if (status) this.#launch = { ...launch, status };
    const values: (readonly [string, string])[] = [
      ...(status ? [['cmi.core.lesson_status', status] as const] : []),
      ['cmi.core.session_time', formatTimespan(this.#options.clock() - this.#startedAt)],
    ];
    if (this.isOnlyALook) return this.#lms.hear(values);
    const counts = countsResults(launch);
    if (counts && best && best.score >= this.#score) {
      this.#score = best.score;
      values.push(['cmi.core.score.raw', `${best.score}`], ['cmi.core.score.min', '0'], ['cmi.core.score.max', '100']);
    }
    values.push(['cmi.core.lesson_location', this.#location()], ['cmi.core.exit', 'suspend']);
    return this.#lms.take('cmi.suspend_data', suspendData) && this.#lms.hear(values) && (!counts || this.#setAnswers());
  }

  /** Part and question: "case", or "quiz.how-q3" where a quiz is under way. */
  #location(): string {
    const { sitting } = this.#progress.quiz;
    const next = this.#part === 'quiz' && sitting ? nextOf(this.#options.content.quiz, sitting) : undefined;
    return next ? `${this.#part}.${next.id}` : this.#part;
  }

  #setAnswers(): boolean {
    for (let [answer] = this.#answers; answer; [answer] = this.#answers) {
      const place = this.#lms.answers();
      // An LMS need not keep answers: they are no reason to worry the reader.
      if (place === undefined) break;
      if (place === 'lost' || !this.#lms.hear(answer.map(([element, value]) => [`cmi.interactions.${place}.${element}`, value])))
        return false;
      this.#answers.shift();
    }
    this.#answers = [];
    return true;
  }

  #setLost(isLost: boolean): void {
    if (isLost === this.#isLost) return;
    this.#isLost = isLost;
    this.#options.onConnection(isLost);
  }
}
