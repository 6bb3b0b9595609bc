import type { ByLanguage } from '../language.js'
import type { DoctorWords } from './doctor-words.js'
import { doctor as english } from './en/doctor.js'
import { doctor as chinese } from './zh-CN/doctor.js'

/** What the doctor says, in every language. */
export const doctorWords: ByLanguage<DoctorWords> = { 'zh-CN': chinese, en: english }
