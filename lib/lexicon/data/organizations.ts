// Federations, agencies, their bodies, and the structures in which people dive.
import { toEntries } from "../lexicon-entry.ts";

export const ORGANIZATIONS = toEntries(
  "Organization",
  `
ffessm ; Fédération française d'études et de sports sous-marins ; French Federation of Underwater Studies and Sports | French underwater federation ; FFESSM
fsgt ; Fédération sportive et gymnique du travail ; French workers' sports federation ; FSGT
anmp ; Association nationale des moniteurs de plongée ; French national association of diving instructors ; ANMP
snmp ; Syndicat national des moniteurs de plongée ; French national union of diving instructors ; SNMP
ucpa ; Union nationale des centres sportifs de plein air | UCPA Sport Vacances ; French outdoor sports centres union ; UCPA
cmas ; Confédération mondiale des activités subaquatiques ; World Underwater Federation | World Confederation of Underwater Activities ; CMAS
padi ; PADI ; PADI | Professional Association of Diving Instructors ; PADI
ssi ; SSI ; SSI | Scuba Schools International ; SSI
sdi ; SDI ; SDI | Scuba Diving International ; SDI
tdi ; TDI ; TDI | Technical Diving International ; TDI
naui ; NAUI ; NAUI | National Association of Underwater Instructors ; NAUI
bsac ; BSAC ; BSAC | British Sub-Aqua Club ; BSAC
iantd ; IANTD ; IANTD | International Association of Nitrox and Technical Divers ; IANTD
gue ; GUE ; GUE | Global Underwater Explorers ; GUE
raid ; RAID ; RAID | Rebreather Association of International Divers ; RAID
rstc ; WRSTC ; WRSTC | World Recreational Scuba Training Council ; WRSTC | RSTC
dan ; DAN ; DAN | Divers Alert Network ; DAN
aida ; Association internationale pour le développement de l'apnée ; International Association for the Development of Apnea ; AIDA
ctn ; Commission technique nationale ; national technical commission ; CTN
ctr ; Commission technique régionale ; regional technical commission ; CTR
ctd ; Commission technique départementale ; departmental technical commission ; CTD
cdn ; Comité directeur national ; national steering committee ; CDN
codep ; comité départemental | CODEP ; departmental committee ; CODEP
comite-regional ; comité régional | comité interrégional ; regional committee
comite-directeur ; comité directeur ; management committee ; CODIR
assemblee-generale ; assemblée générale ; general meeting
cnps ; Commission nationale de plongée souterraine | commission plongée souterraine ; national cave diving commission ; CNPS
cnebs ; Commission nationale environnement et biologie subaquatiques | commission environnement et biologie subaquatiques ; national underwater environment and biology commission ; CNEBS
cna ; Commission nationale apnée | commission apnée ; national freediving commission ; CNA
commission-juridique ; commission juridique | Commission juridique nationale ; legal commission
ans ; Agence nationale du sport ; French national sports agency
creps ; centre de ressources, d'expertise et de performance sportive ; French regional sports training centre ; CREPS
ifremer ; Institut français de recherche pour l'exploitation de la mer ; French marine research institute ; IFREMER
shom ; Service hydrographique et océanographique de la Marine ; French naval hydrographic service ; SHOM
prefecture-maritime ; préfecture maritime | préfet maritime ; maritime prefecture
affaires-maritimes ; Affaires maritimes ; French maritime affairs administration
drajes ; délégation régionale académique à la jeunesse, à l'engagement et aux sports ; French regional youth and sports office ; DRAJES
euf ; Fédération européenne de plongée ; European Underwater Federation ; EUF
lifras ; Ligue francophone de recherches et d'activités subaquatiques ; Belgian French-speaking diving league ; LIFRAS
iahd ; association internationale des plongeurs handicapés ; International Association for Handicapped Divers ; IAHD
hsa ; association de plongée pour personnes handicapées HSA ; Handicapped Scuba Association ; HSA
psai ; PSAI ; PSAI | Professional Scuba Association International ; PSAI
esa ; ESA ; ESA | European Scuba Agency ; ESA
afnor ; Association française de normalisation ; French standards body ; AFNOR
cen-iso ; Organisation internationale de normalisation ; International Organization for Standardization ; ISO
cmpn ; Commission médicale et de prévention nationale | commission médicale nationale ; national medical commission ; CMPN
club-affilie ; club affilié | club de plongée affilié | club affilié à la FFESSM ; affiliated club
sca ; structure commerciale agréée | structures commerciales agréées ; accredited commercial centre | licensed dive centre ; SCA
club-plongee ; club de plongée | club associatif ; dive club | diving club
centre-plongee ; centre de plongée ; dive centre | dive center | diving centre
eaps ; établissement d'activités physiques et sportives | établissement d'APS ; sports establishment ; EAPS
siege-national ; ~siège national | siège de la FFESSM | siège fédéral ; ~national headquarters
ministere-sports ; ministère des Sports | ministère chargé des sports ; Ministry of Sports
organisme-certification ; organisme de certification | organisme certificateur ; training agency | certification agency | training organisation | training organization
cross ; centre régional opérationnel de surveillance et de sauvetage ; maritime rescue coordination centre ; CROSS | MRCC
snsm ; Société nationale de sauvetage en mer ; French lifeboat society ; SNSM
samu ; service d'aide médicale urgente ; emergency medical service ; SAMU
sdis ; service départemental d'incendie et de secours | sapeurs-pompiers ; fire and rescue service ; SDIS
centre-hyperbare ; centre hyperbare | centre de médecine hyperbare ; hyperbaric centre | hyperbaric unit
coast-guard ; garde-côtes ; coast guard | coastguard
drassm ; Département des recherches archéologiques subaquatiques et sous-marines ; French department of underwater archaeology ; DRASSM
cedip ; Comité européen des instructeurs de plongée professionnels ; European committee of professional diving instructors ; CEDIP
inpp ; Institut national de plongée professionnelle ; French national institute of professional diving ; INPP
us-navy ; marine américaine ; US Navy
marine-nationale ; Marine nationale ; French Navy
noaa ; agence américaine d'observation océanique et atmosphérique ; National Oceanic and Atmospheric Administration ; NOAA
uicn ; Union internationale pour la conservation de la nature ; International Union for Conservation of Nature ; UICN | IUCN
`,
);
