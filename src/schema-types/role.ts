// Generated from schemas/role.schema.json by `npm run generate`.

/**
 * A region or unit, with what it covers.
 */
export type ScopeItem =
  | string
  | {
      /**
       * Name of the region or unit.
       */
      name: string
      /**
       * What it covers.
       */
      covers?: string[]
    }
/**
 * One version and what it changed.
 */
export type Revision =
  | string
  | {
      /**
       * What was changed.
       */
      change: string
      /**
       * The version that it made, in quotes.
       */
      version?: string
      /**
       * When.
       */
      on?: string
      /**
       * Who.
       */
      by?: string
    }
/**
 * One thing the role answers for.
 */
export type Duty =
  | string
  | {
      /**
       * The duty, a verb first.
       */
      duty: string
      /**
       * Per cent of time or importance; all duties or none, sum 100.
       */
      weight?: number
      /**
       * true: the role would not exist without it.
       */
      essential?: boolean
      /**
       * The steps of it.
       */
      tasks?: Task[]
      /**
       * What comes out of the duty as a whole.
       */
      outputs?: string[]
      /**
       * KPIs by which it is measured: ids or names.
       */
      kpis?: string[]
    }
/**
 * A step of a duty.
 */
export type Task =
  | string
  | {
      /**
       * The step.
       */
      task: string
      /**
       * What comes out of it.
       */
      output?: string
    }
/**
 * One right.
 */
export type Authority =
  | string
  | {
      /**
       * Kind of right.
       */
      right?: 'decide' | 'approve' | 'review' | 'supervise' | 'propose' | 'sign' | 'represent'
      /**
       * About what.
       */
      matter: string
      /**
       * Limit in money.
       */
      limit?: string
      /**
       * Condition or explanation.
       */
      note?: string
    }
/**
 * A level, a level with fields, or several.
 */
export type Education =
  | string
  | {
      /**
       * Level of education.
       */
      level?: string
      /**
       * Fields of study.
       */
      fields?: string[]
      /**
       * required when left out.
       */
      need?: 'required' | 'preferred'
      /**
       * Whatever else holds.
       */
      note?: string
    }
  | Education[]
/**
 * Years and field; a sentence; or several.
 */
export type Experience =
  | string
  | {
      /**
       * Least years, or a range such as "1-3".
       */
      years?: number | string
      /**
       * Field of work.
       */
      field?: string
      /**
       * required when left out.
       */
      need?: 'required' | 'preferred'
    }
  | Experience[]
/**
 * A licence or certificate.
 */
export type Certificate =
  | string
  | {
      /**
       * Name of the certificate.
       */
      name: string
      /**
       * required when left out.
       */
      need?: 'required' | 'preferred'
    }
/**
 * A language and how well.
 */
export type Language =
  | string
  | {
      /**
       * Name of the language, or its tag.
       */
      language: string
      /**
       * How well.
       */
      level?: string
      /**
       * required when left out.
       */
      need?: 'required' | 'preferred'
    }
/**
 * Anything else a person must bring.
 */
export type OtherRequirement =
  | string
  | {
      /**
       * The requirement.
       */
      text: string
      /**
       * required when left out.
       */
      need?: 'required' | 'preferred'
    }
/**
 * A level (number or the level's name), or a level with a weight.
 */
export type RequiredLevel =
  | number
  | string
  | {
      /**
       * The level's number or name.
       */
      level?: number | string
      /**
       * Per cent; all competencies of the role or none, sum 100.
       */
      weight?: number
      /**
       * required when left out.
       */
      need?: 'required' | 'preferred'
      /**
       * What it means in this role.
       */
      note?: string
    }
/**
 * A measure from the library by id or name, or written out here.
 */
export type KPI =
  | string
  | {
      /**
       * Id or name of a KPI of the library.
       */
      kpi?: string
      /**
       * The name of a measure that is not in the KPI library.
       */
      name?: string
      /**
       * How the figure is worked out, in words.
       */
      formula?: string
      /**
       * Unit of the figure.
       */
      unit?: string
      /**
       * Whether a higher or a lower value is better.
       */
      better?: 'higher' | 'lower' | 'target'
      /**
       * Where the figure is taken from.
       */
      source?: string
      /**
       * How often it is measured.
       */
      cycle?: 'day' | 'week' | 'ten-days' | 'month' | 'quarter' | 'half-year' | 'year'
      /**
       * Per cent; all KPIs or none, sum 100.
       */
      weight?: number
      /**
       * A figure with its comparison and unit, a range such as 90%-95%, or words. A mere number goes by the direction and unit of the KPI.
       */
      target?: string
      /**
       * Explanation.
       */
      note?: string
    }
/**
 * One part of pay.
 */
export type PayComponent =
  | string
  | {
      /**
       * Name of the part.
       */
      name: string
      /**
       * How it is set.
       */
      note?: string
    }

/**
 * The front matter of a role file: one job description.
 */
export interface RoleFile {
  /**
   * Id of a base role; what this file does not say is taken over from it.
   */
  extends?: string
  /**
   * true: only a base for other roles, not published itself.
   */
  abstract?: boolean
  /**
   * The role's id; the file's name without .md when left out.
   */
  id?: string
  /**
   * The name of the role.
   */
  title: string
  /**
   * The title by language.
   */
  titles?: {
    /**
     * A sentence or a name. `**bold**`, `*emphasis*` between words and `[words](address)` are understood; everything else, such as `3~5`, `a*b` or `<A>`, stands as it is written.
     */
    [k: string]: string
  }
  /**
   * Number of the role in the company, in quotes if it is only digits.
   */
  code?: string
  /**
   * Number of the form.
   */
  form?: string
  /**
   * Id or name of a department.
   */
  department?: string
  /**
   * One of the workspace's categories.
   */
  category?: string
  /**
   * Grade in the pay or title system.
   */
  grade?: string
  /**
   * Number of posts, or how it is set.
   */
  headcount?: number | string
  /**
   * Where the work is done.
   */
  location?: string
  /**
   * How the holder is employed: one of the words, or one of your own, which is printed as it is.
   */
  employmentType?: string
  /**
   * Length of the probation period: a number of months, or a sentence.
   */
  probation?: number | string
  /**
   * Regions, accounts or units that the role covers.
   */
  scope?: ScopeItem[]
  /**
   * Where the document stands.
   */
  status?: 'draft' | 'review' | 'approved' | 'retired'
  /**
   * Version of the document, in quotes.
   */
  version?: string
  /**
   * The day from which it holds.
   */
  effective?: string
  /**
   * The day by which it must be read again.
   */
  reviewBy?: string
  /**
   * Who keeps the document up to date.
   */
  owner?: string
  /**
   * Who prepared, reviewed and approved it, and when.
   */
  approvals?: Approval[]
  /**
   * What each version of the job description changed, the newest first.
   */
  revisions?: Revision[]
  /**
   * Whoever signs the form; may be empty.
   */
  incumbent?: string
  /**
   * Reporting lines; as a short form, the superior alone.
   */
  reporting?:
    | string
    | {
        /**
         * Solid line: the direct superior.
         */
        to?: string
        /**
         * Dotted lines: functional superiors.
         */
        dotted?: string[]
        /**
         * Direct reports; derived when left out, both sides must agree when given.
         */
        reports?: string[]
      }
  /**
   * Why the role exists, in one sentence.
   */
  purpose?: string
  /**
   * What the role answers for, most important first.
   */
  duties?: Duty[]
  /**
   * Work on a clock or calendar.
   */
  routine?: RoutineItem[]
  /**
   * What the role may decide, approve, sign and so on.
   */
  authority?: Authority[]
  /**
   * What the role is held to account for.
   */
  accountability?: string[]
  /**
   * With whom the role works, about what.
   */
  relationships?: WorkingRelationship[]
  /**
   * Processes in which the role takes part.
   */
  processes?: string[]
  /**
   * What a person must bring.
   */
  qualifications?: {
    education?: Education
    experience?: Experience
    /**
     * Licences and certificates.
     */
    certificates?: Certificate[]
    /**
     * Languages and how well.
     */
    languages?: Language[]
    /**
     * Whatever else is needed.
     */
    other?: OtherRequirement[]
  }
  /**
   * Competencies of the model and the level that the role needs.
   */
  ksa?: {
    /**
     * What one must know.
     */
    knowledge?:
      | {
          [k: string]: RequiredLevel
        }
      | string[]
    /**
     * What one must be able to do.
     */
    skills?:
      | {
          [k: string]: RequiredLevel
        }
      | string[]
    /**
     * How one must work.
     */
    abilities?:
      | {
          [k: string]: RequiredLevel
        }
      | string[]
  }
  /**
   * Measures of the role.
   */
  kpis?: KPI[]
  /**
   * How the role is appraised.
   */
  appraisal?: {
    /**
     * How often.
     */
    cycle?: 'day' | 'week' | 'ten-days' | 'month' | 'quarter' | 'half-year' | 'year'
    /**
     * What the weights of the KPIs add up to, when the rest of the score is given for something else; 100 when left out.
     */
    share?: number
    /**
     * Who appraises.
     */
    by?: string[]
    /**
     * What the result is used for.
     */
    uses?: string[]
    /**
     * Whatever else holds.
     */
    note?: string
  }
  /**
   * Hours, setting, travel, equipment.
   */
  conditions?: {
    /**
     * Working hours.
     */
    hours?: string
    /**
     * Where and in what surroundings.
     */
    setting?: string
    /**
     * How much travel.
     */
    travel?: string
    /**
     * What the tasks themselves demand.
     */
    physical?: string
    /**
     * Equipment, by who shares it.
     */
    equipment?: {
      /**
       * For this person alone.
       */
      personal?: string[]
      /**
       * Shared in the department.
       */
      shared?: string[]
      /**
       * Shared in the company.
       */
      company?: string[]
    }
  }
  /**
   * Promotion, rotation, training.
   */
  career?: {
    /**
     * Roles one may be promoted to.
     */
    promotion?: string[]
    /**
     * Roles one may rotate to.
     */
    rotation?: string[]
    /**
     * Training on joining and later.
     */
    training?: {
      /**
       * On joining.
       */
      onboarding?: string[]
      /**
       * While in the role.
       */
      ongoing?: string[]
    }
  }
  /**
   * Pay and benefits; internal unless published.
   */
  compensation?: {
    /**
     * Pay range.
     */
    range?: string
    /**
     * What pay is made of.
     */
    components?: PayComponent[]
    /**
     * Benefits.
     */
    benefits?: string[]
    /**
     * true: shown on the published page.
     */
    published?: boolean
  }
}
/**
 * One signature.
 */
export interface Approval {
  /**
   * Who.
   */
  by: string
  /**
   * When.
   */
  on?: string
  /**
   * Prepared, reviewed or approved; approved when left out.
   */
  step?: 'prepared' | 'reviewed' | 'approved'
}
/**
 * Work that comes back by day, week, ten days, month, quarter, half-year or year.
 */
export interface RoutineItem {
  /**
   * Period.
   */
  every: 'day' | 'week' | 'ten-days' | 'month' | 'quarter' | 'half-year' | 'year'
  /**
   * On which day.
   */
  on?: string | number
  /**
   * At the latest on which day.
   */
  by?: string | number
  /**
   * Time of day.
   */
  at?: string
  /**
   * What is done.
   */
  do: string
  /**
   * To whom it goes: a role or a name.
   */
  to?: string
  /**
   * What comes out of it.
   */
  output?: string
}
/**
 * With whom, about what.
 */
export interface WorkingRelationship {
  /**
   * Inside the team, inside the company, or external.
   */
  scope: 'team' | 'company' | 'external'
  /**
   * With whom.
   */
  with: string
  /**
   * About what.
   */
  about?: string
}
