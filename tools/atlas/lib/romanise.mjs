// Romanisation by stated schemes: Russian and Belarusian after BGN/PCGN without signs, Ukrainian after the national
// scheme of 2010, Bulgarian after the Streamlined System, Greek after ELOT 743, Korean after Revised Romanization
// (given names: syllable by syllable, as the scheme prescribes for names).

const RUSSIAN = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};
const UKRAINIAN = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n',
  о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', '’': '', "'": '',
};
const UKRAINIAN_INITIAL = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };
const BULGARIAN = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's',
  т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht', ъ: 'a', ь: 'y', ю: 'yu', я: 'ya',
};
const GREEK = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's',
  ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
};
const KOREAN_INITIAL = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const KOREAN_VOWEL = ['a', 'ae', 'ya', 'yae', 'eo', 'e', 'yeo', 'ye', 'o', 'wa', 'wae', 'oe', 'yo', 'u', 'wo', 'we', 'wi', 'yu', 'eu', 'ui', 'i'];
const KOREAN_FINAL = ['', 'k', 'k', 'k', 'n', 'n', 'n', 't', 'l', 'k', 'm', 'l', 'l', 'l', 'p', 'l', 'm', 'p', 'p', 't', 't', 'ng', 't', 't', 'k', 't', 'p', 't'];

export function russian(native) {
  return words(native, (word) => {
    let latin = '';
    const lower = word.replace(/(и|ы)й$/, 'ы');
    for (let at = 0; at < lower.length; at++) {
      const iotated = lower[at] === 'е' && (at === 0 || 'аеёиоуыэюяьъй'.includes(lower[at - 1]));
      latin += iotated ? 'ye' : RUSSIAN[lower[at]] ?? unknown(native);
    }
    return latin;
  });
}

export function ukrainian(native) {
  return words(native, (word) => {
    let latin = '';
    for (let at = 0; at < word.length; at++) {
      if (word[at] === 'г' && word[at - 1] === 'з') latin += 'gh';
      else latin += (at === 0 && UKRAINIAN_INITIAL[word[at]]) || (UKRAINIAN[word[at]] ?? unknown(native));
    }
    return latin;
  });
}

export function bulgarian(native) {
  return words(native, (word) => [...word.replace(/ия$/, 'иа')].map((letter) => BULGARIAN[letter] ?? unknown(native)).join(''));
}

export function greek(native) {
  return words(native, (accented) => {
    const diaeresis = accented.normalize('NFD').replace(/\u0301/g, '');
    const word = diaeresis.replace(/([αεη])υ(?!\u0308)(?=[βγδζλμνραεηιουω])/g, '$1\u0001').replace(/([αεη])υ(?!\u0308)/g, '$1\u0002').replace(/\u0308/g, '');
    return word.replace(/ου/g, '\u0003').replace(/γγ/g, '\u0004').replace(/γξ/g, '\u0005').replace(/γχ/g, '\u0006').replace(/^μπ/, '\u0007')
      .replace(/[\s\S]/g, (c) => ({ '\u0001': 'v', '\u0002': 'f', '\u0003': 'ou', '\u0004': 'ng', '\u0005': 'nx', '\u0006': 'nch', '\u0007': 'b' }[c] ?? GREEK[c] ?? unknown(native)));
  });
}

export function korean(native) {
  const latin = [...native].map((syllable) => {
    const code = syllable.codePointAt(0) - 0xac00;
    if (code < 0 || code > 11171) unknown(native);
    return KOREAN_INITIAL[Math.floor(code / 588)] + KOREAN_VOWEL[Math.floor((code % 588) / 28)] + KOREAN_FINAL[code % 28];
  }).join('').replace(/lr/g, 'll');
  return capital(latin);
}

function words(native, romanise) {
  return native.split(/(?<=[ -])|(?=[ -])/).map((part) => (part === ' ' || part === '-' ? part : capital(romanise(part.toLowerCase())))).join('');
}

function capital(latin) {
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}

function unknown(native) {
  throw new Error(`cannot romanise ${native}`);
}
