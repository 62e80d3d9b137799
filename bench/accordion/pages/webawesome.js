/** Web Awesome's details. */
import '@awesome.me/webawesome/dist/components/details/details.js';
import {offerDetails} from './offer.js';

offerDetails('wa-details');
