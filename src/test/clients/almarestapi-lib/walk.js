// Walks through users, titles, holdings, items, requests, loans and sets with a library that others wrote for
// Alma, and checks what it gives back. Usage: node walk.js READY_FILE
'use strict';

const assert = require('assert');
const fs = require('fs');

const ready = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const north = ready.institutions.find(one => one.code === '01CON_NOR');
// The library reads where Alma is once, when it is loaded.
process.env.ALMA_APIPATH = ready.baseUrl + '/almaws/v1';
process.env.ALMA_APIKEY = north.key;
const alma = require('almarestapi-lib');

let calls = 0;
let checks = 0;
const DESK = { circ_desk: { value: 'DEFAULT_CIRC_DESK' }, library: { value: 'MAIN' } };

function call(method, ...wish) {
  calls++;
  return alma[method](...wish);
}

function same(found, expected) {
  checks++;
  assert.strictEqual(found, expected);
}

function holds(statement, about) {
  checks++;
  assert.ok(statement, about);
}

async function refused(code, method, ...wish) {
  let message = 'nothing was refused';
  try {
    await call(method, ...wish);
  } catch (error) {
    message = error.message;
  }
  holds(message.endsWith('(' + code + ')'), message);
}

async function configuration() {
  same((await call('getp', '/conf/general')).institution.value, '01CON_NOR');
  const libraries = await call('getp', '/conf/libraries');
  const main = libraries.library.find(one => one.code === 'MAIN');
  holds(Number(main.number_of_locations.value) > 0, 'the main library has locations');
  const locations = await call('getp', '/conf/libraries/MAIN/locations');
  holds(locations.location.some(one => one.code === 'STACKS'), 'STACKS');
  const desks = await call('getp', '/conf/libraries/MAIN/circ-desks/');
  holds(desks.circ_desk.some(one => one.code === 'DEFAULT_CIRC_DESK'), 'the desk');
  const groups = await call('getp', '/conf/code-tables/UserGroups');
  holds(groups.row.some(one => one.code === 'UNDERGRAD'), 'UNDERGRAD');
  await refused('402119', 'getp', '/conf/libraries/NOWHERE');
}

async function user() {
  const sent = {
    record_type: { value: 'PUBLIC' }, account_type: { value: 'INTERNAL' }, primary_id: 'outsider',
    first_name: 'Noor', last_name: 'Haddad', user_group: { value: 'UNDERGRAD' },
    user_identifier: [{ id_type: { value: 'BARCODE' }, value: 'OUT-1' }]
  };
  same((await call('postp', '/users', sent)).primary_id, 'outsider');
  const found = await call('getp', '/users/out-1');
  same(found.last_name, 'Haddad');
  found.last_name = 'Haddad-Moss';
  same((await call('putp', '/users/outsider', found)).last_name, 'Haddad-Moss');
  const list = await call('getp', '/users?q=last_name~Haddad-Moss');
  same(list.user[0].primary_id, 'outsider');
  await refused('401861', 'getp', '/users/nobody-at-all');
  await refused('401851', 'postp', '/users', sent);
  const xml = await call('getXmlp', '/users/outsider');
  holds(xml.includes('<primary_id>outsider</primary_id>'), xml);
}

async function title() {
  const record = name => '<bib><suppress_from_publishing>false</suppress_from_publishing><record>'
    + '<leader>00000nam a2200000   4500</leader>'
    + '<datafield tag="245" ind1="1" ind2="0"><subfield code="a">' + name + '</subfield></datafield>'
    + '</record></bib>';
  const added = await call('postXmlp', '/bibs?validate=true', record('From outside'));
  const mms = /<mms_id>(\d+)<\/mms_id>/.exec(added)[1];
  holds(added.includes('<warnings>'), 'warnings');
  const changed = await call('putXmlp', '/bibs/' + mms, record('From far outside'));
  holds(changed.includes('<title>From far outside</title>'), changed);
  const json = await call('getp', '/bibs/' + mms + '?view=full&expand=p_avail');
  holds(json.anies[0].includes('From far outside'), 'the record in JSON');
  await refused('402203', 'getp', '/bibs/99100');
  const holding = '<holding><record><datafield tag="852" ind1="0" ind2=" ">'
    + '<subfield code="b">MAIN</subfield><subfield code="c">STACKS</subfield></datafield></record></holding>';
  const kept = await call('postXmlp', '/bibs/' + mms + '/holdings', holding);
  const id = /<holding_id>(\d+)<\/holding_id>/.exec(kept)[1];
  same((await call('getp', '/bibs/' + mms + '/holdings')).holding[0].holding_id, id);
  return { bib: '/bibs/' + mms, holding: '/bibs/' + mms + '/holdings/' + id, mms: mms };
}

async function item(place) {
  const sent = { item_data: {
    barcode: 'OUT-B1', physical_material_type: { value: 'BOOK' }, policy: { value: 'BOOK' } } };
  const added = await call('postp', place.holding + '/items', sent);
  const path = place.holding + '/items/' + added.item_data.pid;
  const found = await call('getp', '/items?item_barcode=OUT-B1');
  same(found.item_data.pid, added.item_data.pid);
  found.item_data.public_note = 'Signed';
  same((await call('putp', path, found)).item_data.public_note, 'Signed');
  const all = await call('getp', place.bib + '/holdings/ALL/items?limit=100');
  same(all.total_record_count, 1);
  await refused('401689', 'getp', '/items?item_barcode=NOT-THERE');
  return { path: path, pid: added.item_data.pid };
}

async function circulation(copy) {
  const wish = { request_type: 'HOLD', pickup_location_type: 'LIBRARY', pickup_location_library: 'MAIN' };
  const requests = '/users/outsider/requests';
  const placed = await call('postp', requests + '?item_pid=' + copy.pid, wish);
  same((await call('getp', requests)).user_request[0].request_id, placed.request_id);
  await call('deletep', requests + '/' + placed.request_id + '?reason=CancelledAtPatronRequest');
  same((await call('getp', requests)).total_record_count, 0);

  const loans = '/users/outsider/loans';
  const lent = await call('postp', loans + '?item_pid=' + copy.pid, DESK);
  same((await call('getp', copy.path)).item_data.process_type.value, 'LOAN');
  const renewed = await call('postp', loans + '/' + lent.loan_id + '?op=renew', null);
  same(renewed.loan_id, lent.loan_id);
  const scan = '?op=scan&library=MAIN&circ_desk=DEFAULT_CIRC_DESK';
  const back = await call('postp', copy.path + scan, null);
  same(back.item_data.base_status.value, '1');
  holds(back.additional_info.startsWith("Item's destination is:"), back.additional_info);
  same((await call('getp', loans)).total_record_count, 0);
  await refused('401664', 'postp', loans + '?item_pid=' + copy.pid, {});
}

async function sets(place) {
  const sent = {
    name: 'From outside', type: { value: 'ITEMIZED' }, content: { value: 'BIB_MMS' },
    private: { value: 'false' }, status: { value: 'ACTIVE' }
  };
  const made = await call('postp', '/conf/sets', sent);
  const path = '/conf/sets/' + made.id;
  await call('postp', path + '?op=add_members', { members: { member: [{ id: place.mms }] } });
  const members = await call('getp', path + '/members');
  same(members.member[0].id, place.mms);
  await call('deletep', path);
  await refused('60107', 'getp', path);
}

async function removed(place, copy) {
  await call('deletep', copy.path + '?override=true');
  await call('deletep', place.holding + '?override=true');
  await call('deletep', place.bib + '?override=true');
  await call('deletep', '/users/outsider');
  await refused('402203', 'getp', place.bib);
  await refused('401861', 'getp', '/users/outsider');
}

async function walk() {
  await configuration();
  await user();
  const place = await title();
  const copy = await item(place);
  await circulation(copy);
  await sets(place);
  await removed(place, copy);
}

walk().then(
  () => console.log('almarestapi-lib: ' + calls + ' calls, ' + checks + ' checks passed, 0 failed'),
  error => {
    console.error(error);
    console.log('almarestapi-lib: ' + calls + ' calls, ' + checks + ' checks, the last one failed');
    process.exit(1);
  });
