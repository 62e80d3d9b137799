/** The page of the preview: shows what the builder sends it, as the publisher's page would. */
parent.postMessage({type: 'ready'}, location.origin);
