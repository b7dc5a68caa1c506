import { wordSet } from '../reading/word-set.ts'

/**
 * Given names as people in South Holland often have them, in plain form. A signature "Marja Stolk"
 * has the shape of a firm's name; the first word tells them apart.
 */
export const firstNames = wordSet(
  `aad aaron abdel abdul abdullah achmed ada adam adil adriaan adrian ahmed ahmet aicha aisha
  albert alejandro alex alexander alexandra ali alice alicia alina alwin amal amanda amber amina
  amir amy an ana andre andrea andreas andrew andries angela angelique anil anita anja anke ankie
  ann anna anne anneke annelies annemarie annemiek annet annette anniek anouk ans anthony anton
  antonio antoon anwar arend arie arjan arjen arnold arnoud arthur astrid ayoub ayse aysel bart
  bas bastiaan beatrijs ben benjamin berend bernard bert bianca bilal birgit bob boris boudewijn
  bram brenda brian bruno burak carel caren carina carla carlos carmen carolien caroline casper
  catharina cees celine chantal charles charlotte chloe chris christa christiaan christian
  christina christine christophe cindy claire clara claudia coen conny cor corine corinne
  cornelis corrie cristina daan dagmar damian daniel daniela danielle danny david debbie deborah
  deepak denise dennis derk desiree diana dick dieter dilek dimitri dina dion dirk dogan
  dominique donna doortje dorien doris driss eduard edward edwin eefje eelco egbert ekaterina
  elena elif elisabeth elise elizabeth ella ellen elly els elsa elske emil emily emine emma emre
  eric erica erik erika erwin esmee esra esther eva evelien evelyn evert ewa ewout fabian fadma
  farah farid fatih fatima fatma felix femke ferdinand fien fiona fleur floor florian floris fons
  francesca francis francisco frank frans fred frederik freek frida frits gabriel geert gemma
  george gerald gerard gerben gerda gerrit gerry gert gertjan gijs gina giovanni gitta giulia
  grace greet greetje grietje guido guus hamza hanan hanna hannah hanneke hanny hans harald harm
  harry hasan hassan heidi hein helen helena helene hendrik henk henny henri henriette herman
  hetty hicham hilda hilde hugo huib huseyin ian ibrahim ida ilham ilona ilse imane imran ina
  ineke inez ingeborg ingrid irene irina iris isa isabel isabella ismail ivan ivo ivonne jaap
  jacco jack jacob jacqueline jacques jade james jamila jan jana jane janet janine janneke janny
  jantine jarno jaron jasmijn jasmine jason jasper jay jayden jean jeanet jeannette jelle jelmer
  jennifer jenny jeroen jesse jessica jet jetske jill jim jip jo joan joanna job jochem joep joey
  johan johanna johannes john joke jolanda jolien jolijn jonas jonathan joop joost jordi jorge
  joris jos jose josef josephine joshua josien joy joyce juan judith julia julian julie juliette
  jurgen jurre justin kaan karel karen karim karin karina karlijn kas kasper katarzyna kate
  katherine katja kees kelly kemal ken kenneth kevin khadija khalid kim kirsten klaas klaudia
  koen koos kristel krystyna kyra lara lars latifa laura lauren laurens lea leendert leila lena
  lennart leo leon leonie leontien lex liam lianne lidia lieke lies liesbeth lieve lilian lily
  linda lisa lisanne lisette loes lot lotte louis louise lourens luca lucas lucia lucy luis luke
  luuk lydia lynn maaike maarten maartje machteld magda mandy manon manuel mara marc marcel marco
  marcus maria mariam marian marianne marie marieke marielle marije marijke marina mario marion
  mariska marissa marit marja marjan marjolein marjolijn mark marleen marlies marloes mart marta
  martha martijn martin martina martine mary maryam mathijs mats matthew matthias matthijs maud
  maureen maurice maurits max maxim mees mehmet mei melanie melissa menno merel merlijn meryem
  mia michael michel michelle michiel mieke mies miguel mike mila milan milou mimoun minke
  miranda mireille miriam mirjam mirthe moha mohamed mohammad mohammed moniek monika monique
  mostafa murat mustafa myra myrthe nabil nadia nadine nadja naima nancy naomi natalia natalie
  natasja nathalie nathan nawal neeltje nel nelleke nicholas nick nico nicolas nicole niek niels
  nienke nikki nils nina noah noor noortje nora noud nour olaf olga oliver olivia olu omar oscar
  osman otto pascal patricia patrick paul paula pauline pedro peer peggy pepijn peter petra
  philip pien piet pieter pim pleun priya quincy quinten rachel rachid rafael rahul raj ralf
  ralph ramazan ramon raoul raymond rebecca reinier reinout remco remy renate rene renee renske
  ria richard rick riet rik rina rinus rita rob robbert robert roberto robin roderick roel
  roeland roelof rogier roland rolf romy ron ronald roos rosa rosalie rosanne rose roxanne roy
  ruben rudi rudolf rutger ruth ruud ryan sabine sabrina said salim salma sam samantha samir
  samira samuel sander sandra sanne santosh sara sarah sari saskia sebastiaan sebastian selim
  selma sem serge sergio servaas shanti sharda sharon shirley siem sietse sigrid silvia simon
  simone sjaak sjoerd sjors sofia sofie sonja sophia sophie soraya soufiane stan stefan stefanie
  stella stephan stephanie steven stijn sue sunita susan susanne suzan suzanne sven svetlana
  sybren sylvia sylvie tamara tanja tara tariq ted teresa teun teunis theo theresa thijs thomas
  tibor tijmen tim timo tina tineke tjeerd tobias tom tomasz tommy ton tony toon trijntje trix
  truus tycho ulrich ursula valentijn valerie vanessa vera veronica victor victoria vincent
  violet vivian vivienne walter wendy werner wesley wessel wiebe wieke wil wilbert wilco wilfred
  wilhelmina willem willemien willemijn willy wilma wim winston wout wouter xander yara yasmin
  yasmina yassin yavuz yolanda youri youssef yusuf yvette yvonne zehra zeynep zoe zohra`,
)
