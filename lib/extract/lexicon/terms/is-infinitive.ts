// Whether a French title begins with a verb in the infinitive, as the titles of competencies do: "S'équiper", "Gérer son air".
import { foldText } from "#lib/resolve/normalize-name.ts";

const NOUNS: ReadonlySet<string> = new Set(
  "palier mer hiver fer collier cahier dossier premier dernier boitier danger souvenir avenir plaisir loisir desir pouvoir devoir sentier atelier clavier courrier quartier foyer acier papier calendrier amer tarif chantier metier escalier reservoir couloir miroir soir noir cuir air choir".split(
    " ",
  ),
);
const IRREGULAR: ReadonlySet<string> = new Set(
  "prendre reprendre apprendre comprendre entreprendre rendre descendre defendre entendre attendre tendre mettre remettre permettre transmettre connaitre reconnaitre etre faire refaire conduire reduire produire construire introduire traduire suivre vivre lire dire ecrire decrire inscrire boire croire vaincre rejoindre atteindre repondre interrompre".split(
    " ",
  ),
);

export function isInfinitive(title: string): boolean {
  const match = /^(?:s['’]\s?|se\s|ne\spas\s|savoir\s)?([\p{L}]+)/iu.exec(title.normalize("NFC").trim());
  const word = foldText(match?.[1] ?? "");
  if (word.length < 4 || NOUNS.has(word)) return false;
  return /(?:er|ir)$/u.test(word) ? true : IRREGULAR.has(word);
}
