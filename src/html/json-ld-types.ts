/** What of https://schema.org is said of an interview: its terms, with what of their values is used. */

/** Something that is described elsewhere in the same data. */
export interface JsonLdReference {
  readonly '@id': string;
}

export interface JsonLdOrganization {
  readonly '@type': 'Organization';
  readonly name: string;
  readonly alternateName?: readonly string[];
  readonly url?: string;
}

export interface JsonLdImage {
  readonly '@type': 'ImageObject';
  readonly url: string;
  readonly contentUrl: string;
  readonly description?: string;
  readonly caption?: string;
  readonly creditText?: string;
}

export interface JsonLdPerson {
  readonly '@type': 'Person';
  readonly '@id'?: string;
  readonly name: string;
  readonly jobTitle?: string;
  readonly affiliation?: JsonLdOrganization;
  readonly description?: string;
  readonly image?: JsonLdImage;
  readonly url?: string;
}

export interface JsonLdAnswer {
  readonly '@type': 'Answer';
  readonly text: string;
  readonly author?: readonly JsonLdReference[];
  readonly creditText?: string;
}

export interface JsonLdQuestion {
  readonly '@type': 'Question';
  readonly '@id'?: string;
  readonly name: string;
  readonly acceptedAnswer: readonly JsonLdAnswer[];
}

export interface JsonLdQuotation {
  readonly '@type': 'Quotation';
  readonly '@id': string;
  readonly text: string;
  readonly author?: JsonLdReference;
  readonly creditText?: string;
  readonly url?: string;
}

export interface JsonLdCorrection {
  readonly '@type': 'CorrectionComment';
  readonly datePublished: string;
  readonly text: string;
}

export interface JsonLdLicense {
  readonly '@type': 'CreativeWork';
  readonly name: string;
}

export interface JsonLdArticle {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'Article';
  readonly '@id'?: string;
  readonly headline: string;
  readonly genre: 'Interview';
  readonly inLanguage: string;
  readonly url?: string;
  readonly abstract?: string;
  readonly image?: JsonLdImage;
  readonly author?: readonly JsonLdPerson[];
  readonly creditText?: string;
  readonly translator?: readonly JsonLdPerson[];
  readonly publisher: JsonLdOrganization;
  readonly dateCreated?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly license?: string | JsonLdLicense;
  readonly correction?: readonly JsonLdCorrection[];
  readonly about?: readonly JsonLdPerson[];
  readonly hasPart?: readonly (JsonLdQuestion | JsonLdQuotation)[];
}
