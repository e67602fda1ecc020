/** The sources that the built-in topics rest on, each with what it says in a few words. */
export const GDPR_HEALTH =
  'GDPR art. 9(1): data concerning health, also where it is only inferred (CJEU C-184/20)';
export const GDPR_SEX = "GDPR art. 9(1): data concerning a person's sex life or sexual orientation";
export const GDPR_RELIGION = 'GDPR art. 9(1): religious or philosophical beliefs';
export const GDPR_POLITICS = 'GDPR art. 9(1): political opinions and trade union membership';
export const GDPR_ETHNICITY = 'GDPR art. 9(1): racial or ethnic origin';
export const GDPR_CHILDREN = 'GDPR recital 38: children merit specific protection';
export const PHARMACY = 'CJEU C-21/23: orders of pharmacy products are health data, without prescription too';
export const WASHINGTON =
  'Washington RCW 19.373 (My Health My Data): consumer health data, inferences included';
export const CALIFORNIA = 'California Civil Code 1798.140(ae): sensitive personal information';
export const ADS = "Google's personalized advertising policy: sensitive interest categories";
export const DECENCY = "no law names it; the shop's own sense of what is nobody's business";
