package org.consort.alma.wire;

/// A MARC record as XML text: `<record>...</record>`, without namespace and without declaration. In
/// JSON it stands as a string in the list `anies`, in XML as the element itself.
public record RecordXml(String xml) {}
