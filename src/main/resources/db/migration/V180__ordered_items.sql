-- Items are found by the purchase order line they came by.
CREATE INDEX item_po_line ON item (institution, po_line) WHERE po_line <> '';
