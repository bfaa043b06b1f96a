// Concepts of physics as diving theory teaches it: pressure, gases, buoyancy, light, sound, heat.
import { toEntries } from "../lexicon-entry.ts";

export const PHYSICS = toEntries(
  "Concept",
  `
pression ; pression ; ~pressure
bras-levier ; ~bras de levier | ~principe du bras de levier ; ~lever arm | ~leverage
pression-atmospherique ; pression atmosphérique ; atmospheric pressure | barometric pressure ; Patm
pression-hydrostatique ; pression hydrostatique | pression relative ; hydrostatic pressure | gauge pressure | water pressure
pression-absolue ; pression absolue | pression ambiante | pression totale ; absolute pressure | ambient pressure ; Pabs
pression-partielle ; pression partielle | pressions partielles ; partial pressure ; ~Pp
ppo2 ; pression partielle d'oxygène | pression partielle d'O2 | pression partielle en oxygène ; oxygen partial pressure | partial pressure of oxygen ; PpO2 | PO2
ppn2 ; pression partielle d'azote | pression partielle d'N2 | pression partielle en azote ; nitrogen partial pressure | partial pressure of nitrogen ; PpN2 | PN2
ppco2 ; pression partielle de dioxyde de carbone | pression partielle de CO2 | pression partielle de gaz carbonique ; carbon dioxide partial pressure | partial pressure of carbon dioxide ; PpCO2 | PCO2
pphe ; pression partielle d'hélium ; helium partial pressure | partial pressure of helium ; PpHe
pression-epreuve ; pression d'épreuve ; test pressure ; ~PE
pression-service ; pression de service | pression de travail ; working pressure | service pressure
moyenne-pression ; moyenne pression | pression intermédiaire ; intermediate pressure | medium pressure ; MP
haute-pression ; haute pression ; high pressure ; HP
basse-pression ; basse pression ; low pressure ; BP
unite-bar ; ~bar ; ~bar | bar of pressure
unite-atm ; ~atmosphère ; atmosphere of pressure
atmosphere-absolue ; atmosphère absolue ; atmosphere absolute | atmospheres absolute ; ATA
pascal ; pascal ; pascal | pascal unit
unite-psi ; livre par pouce carré ; pounds per square inch ; PSI
boyle-mariotte ; loi de Boyle-Mariotte | loi de Mariotte | loi de Boyle | loi de Boyle et Mariotte | Boyle-Mariotte | Mariotte ; Boyle's law | Boyle-Mariotte law
charles ; loi de Charles ; Charles's law | Charles' law
gay-lussac ; loi de Gay-Lussac ; Gay-Lussac's law
amontons ; loi d'Amontons ; Amontons's law | Amontons' law
gaz-parfaits ; loi des gaz parfaits | équation des gaz parfaits | gaz parfait ; ideal gas law | general gas law | ideal gas
gaz-reels ; gaz réels | équation de Van der Waals ; real gases | Van der Waals equation
dalton ; loi de Dalton | Dalton ; Dalton's law | Dalton's law of partial pressures
henry ; loi de Henry | loi d'Henry ; Henry's law
archimede ; théorème d'Archimède | principe d'Archimède | loi d'Archimède ; Archimedes' principle | Archimedes's principle | Archimedes principle
poussee-archimede ; poussée d'Archimède ; Archimedes' thrust | buoyant force | upthrust | buoyancy force
pascal-principe ; principe de Pascal | loi de Pascal ; Pascal's law | Pascal's principle
snell ; lois de Snell-Descartes | loi de Snell-Descartes | loi de Descartes ; Snell's law
graham ; loi de Graham ; Graham's law
flottabilite ; flottabilité ; buoyancy
flottabilite-positive ; flottabilité positive ; positive buoyancy | positively buoyant
flottabilite-negative ; flottabilité négative ; negative buoyancy | negatively buoyant
flottabilite-nulle ; flottabilité nulle | flottabilité neutre | équilibre hydrostatique ; neutral buoyancy | neutrally buoyant
poids-apparent ; poids apparent ; apparent weight
poids-reel ; poids réel ; real weight | true weight
volume ; ~volume ; ~volume | gas volume
masse-volumique ; masse volumique ; ~density | mass density
densite ; ~densité ; relative density | specific gravity
densite-gaz ; densité du gaz | masse volumique du gaz respiré ; gas density | breathing gas density
compressibilite ; compressibilité | compressibilité des gaz ; compressibility
compression ; ~compression ; ~compression | gas compression
detente ; détente du gaz | détente adiabatique ; gas expansion | adiabatic expansion
viscosite ; viscosité ; viscosity
portance ; ~portance ; hydrodynamic lift
trainee ; ~traînée | traînée hydrodynamique | résistance à l'avancement ; ~drag | hydrodynamic drag | water resistance
temperature ; température de l'eau ; water temperature
thermique-conduction ; conduction thermique | ~conduction ; heat conduction | thermal conduction
convection ; convection ; convection | heat convection
rayonnement ; rayonnement thermique ; thermal radiation
capacite-calorifique ; capacité calorifique | capacité thermique ; heat capacity | specific heat
isolation-thermique ; isolation thermique ; thermal insulation
lumiere ; ~lumière ; ~light
absorption-lumiere ; absorption de la lumière | absorption des couleurs | absorption lumineuse ; light absorption | colour absorption | color absorption | absorption of light
refraction ; réfraction | réfraction de la lumière ; refraction | light refraction
reflexion ; réflexion de la lumière | ~réflexion ; light reflection | ~reflection
diffusion-lumiere ; diffusion de la lumière ; light scattering | scattering of light
diffraction ; diffraction ; diffraction | light diffraction
turbidite ; turbidité ; turbidity
grossissement ; grossissement | grossissement des objets | vision sous l'eau | vision sous-marine ; magnification underwater | underwater vision
champ-vision ; champ de vision | champ visuel ; field of vision | field of view
acoustique ; acoustique sous-marine | propagation du son ; underwater acoustics | sound propagation
vitesse-son ; vitesse du son | vitesse du son dans l'eau ; speed of sound | speed of sound in water
composition-air ; composition de l'air ; composition of air
fraction-gaz ; fraction d'oxygène | pourcentage d'oxygène | teneur en oxygène ; oxygen fraction | fraction of oxygen | oxygen percentage | oxygen content ; FiO2 | FO2
fraction-azote ; fraction d'azote | pourcentage d'azote ; nitrogen fraction | fraction of nitrogen ; FN2
dissolution ; dissolution des gaz | ~dissolution | dissolution de l'azote ; gas dissolution
solubilite ; solubilité | solubilité des gaz ; solubility | gas solubility
diffusion-gaz ; diffusion des gaz ; gas diffusion
profondeur ; ~profondeur ; ~depth
capacite-bouteille ; capacité de la bouteille | volume du bloc | contenance du bloc | volume en eau ; cylinder capacity | water capacity | tank capacity
volume-detendu ; volume détendu | volume d'air détendu ; free gas volume | surface equivalent volume
tension-gaz ; tension de gaz dissous | tension d'azote | tension d'un gaz ; gas tension | dissolved gas tension | nitrogen tension
gradient ; gradient de pression | ~gradient ; pressure gradient
torr ; millimètre de mercure ; millimetre of mercury | millimeter of mercury | torr ; mmHg
salinite ; salinité ; salinity
densite-eau-mer ; densité de l'eau de mer ; seawater density
pile-corrosion ; corrosion | corrosion galvanique ; corrosion | galvanic corrosion
`,
);
