/** One file, because loading CDK is most of the time these take. */
import './sign-in-promises';
import './state-promises';
import './service-promises';
import './permissions-promises';
import './plugs-promises';
import './checked-promises';
