/** A request that is not for this skill, or not from Alexa. Nothing was looked up and nothing has changed. */
export class SkillRefusal extends Error {
  constructor(
    readonly code: 'not-a-skill-request' | 'wrong-application',
    /** Path of the value that is wrong, without the value. */
    readonly where: string,
  ) {
    super(`${code}: ${where}`);
    this.name = 'SkillRefusal';
  }
}
