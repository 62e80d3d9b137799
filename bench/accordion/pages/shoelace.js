/** Shoelace's details. */
import '@shoelace-style/shoelace/dist/components/details/details.js';
import {offerDetails} from './offer.js';

offerDetails('sl-details');
