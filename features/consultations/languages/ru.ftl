# To be translated; English is shown until then.
