-- Running numbers of ids, drawn in blocks. They start with six digits, so that ids have the length of Alma's.
CREATE SEQUENCE bib_number START 100001;
CREATE SEQUENCE holding_number START 100001;
CREATE SEQUENCE item_number START 100001;
CREATE SEQUENCE portfolio_number START 100001;
CREATE SEQUENCE request_number START 100001;
CREATE SEQUENCE loan_number START 100001;
