-- Events of letters have the letters' codes; who wanted all of them still does.
INSERT INTO outbox_wish (institution, event, wisher)
SELECT w.institution, letters.code, w.wisher FROM outbox_wish w
CROSS JOIN unnest(ARRAY['FulPlaceOnHoldShelfLetter', 'FulCancelRequestLetter',
  'FulItemChangeDueDateLetter', 'FulUserBorrowingActivityLetter']) AS letters (code)
WHERE w.event = 'NOTIFICATION'
ON CONFLICT DO NOTHING;

DELETE FROM outbox_wish WHERE event = 'NOTIFICATION';

UPDATE webhook SET events = array_remove(events, 'NOTIFICATION')
  || ARRAY['FulPlaceOnHoldShelfLetter', 'FulCancelRequestLetter',
    'FulItemChangeDueDateLetter', 'FulUserBorrowingActivityLetter']
WHERE 'NOTIFICATION' = ANY (events);

UPDATE outbox SET event = CASE state::json ->> 'kind'
    WHEN 'ON_HOLD_SHELF' THEN 'FulPlaceOnHoldShelfLetter'
    WHEN 'REQUEST_CANCELLED' THEN 'FulCancelRequestLetter'
    ELSE 'FulItemChangeDueDateLetter' END
WHERE event = 'NOTIFICATION';
