/** The street's identity provider. */
export { createLocalSignIn, localSignInSettings, signInPath } from './local-sign-in';
export { madeUpStaff, type MadeUpStaff } from './made-up-staff';
