// Feminine forms of Slavic and Baltic family names, for the cases where the rule is regular; null where it is not.

export function polish(name) {
  return /(sk|ck|dzk)i$/.test(name) ? name.slice(0, -1) + 'a' : null;
}

export function czech(name) {
  if (/ý$/.test(name)) return name.slice(0, -1) + 'á';
  if (/[íů]$/.test(name)) return null;
  if (/ek$/.test(name)) return name.slice(0, -2) + 'ková';
  if (/ec$/.test(name)) return name.slice(0, -2) + 'cová';
  if (/[aoe]$/.test(name)) return name.slice(0, -1) + 'ová';
  if (/[bcčdďfghjklmnňpqrřsštťvwxzž]$/.test(name)) return name + 'ová';
  return null;
}

/** Cyrillic: Russian and Bulgarian. */
export function cyrillic(name) {
  if (/(ов|ев|ёв|ин|ын)$/.test(name)) return name + 'а';
  if (/(ск|цк)(ий|и)$/.test(name)) return name.replace(/(ий|и)$/, name.endsWith('ий') ? 'ая' : 'а');
  if (/(ый|ой)$/.test(name)) return name.slice(0, -2) + 'ая';
  return null;
}

export function ukrainian(name) {
  if (/(ськ|цьк|зьк)ий$/.test(name)) return name.slice(0, -2) + 'а';
  if (/(ов|ев|єв|ін|їн)$/.test(name)) return name + 'а';
  if (/[оаяе]$|(юк|ук|ак|як|ик|ів|їв|ич|ій|ець|ань|аш|ун|ар|ир|иш)$/.test(name)) return null;
  if (/ий$/.test(name)) return name.slice(0, -2) + 'а';
  return null;
}

export function greek(name) {
  if (/όπουλος$/.test(name)) return name.replace(/όπουλος$/, 'οπούλου');
  if (/άριος$/.test(name)) return name.replace(/άριος$/, 'αρίου');
  if (/ος$/.test(name)) return name.replace(/ος$/, 'ου');
  if (/ός$/.test(name)) return name.replace(/ός$/, 'ού');
  if (/ες$/.test(name)) return name.slice(0, -1);
  if (/άδης$/.test(name)) return name.replace(/άδης$/, 'άδου');
  if (/[ίΐ]δης$/.test(name)) return name.replace(/δης$/, 'δου');
  if (/άκης$/.test(name)) return name.replace(/άκης$/, 'άκη');
  if (/[αάηή]ς$/.test(name)) return name.slice(0, -1);
  return null;
}
