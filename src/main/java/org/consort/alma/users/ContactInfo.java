package org.consort.alma.users;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.KeepEmpty;

/// Where a user or a vendor is reached. Only vendors have web addresses.
@AlmaObject
public record ContactInfo(
    @KeepEmpty List<Address> address,
    @KeepEmpty List<Email> email,
    @KeepEmpty List<Phone> phone,
    List<WebAddress> webAddress) {}
