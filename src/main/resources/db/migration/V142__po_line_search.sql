CREATE INDEX po_line_by_vendor ON po_line (institution, vendor);
CREATE INDEX po_line_by_title ON po_line (institution, lower(title), ordinal);
CREATE INDEX po_line_fund_by_fund ON po_line_fund (institution, fund);
