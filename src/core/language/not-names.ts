/** Capitalized words of plans that are no part of a person's name, in lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    "a all an and at by every for from her his how if in it its last most my new no of on one or our see she some the " +
    "their then these this those to two we what when where who with you your " +
    "academy board building campus center central charter city college community council county dallas department " +
    "district east elementary foundation hall high house institute intermediate island junior lake middle north office " +
    "park point prep preparatory primary public regional river school schools secondary south state states street " +
    "unified university valley west " +
    "academic advanced advisory after algebra american art arts assessment attendance behavior biology bridge business " +
    "calculus career case cases check chemistry civics class coaching committee computer connect core counseling course " +
    "courses crew data day design digital early earth economics education engineering english environmental ethnic " +
    "family families financial first fitness foreign foundations freshman friday geography geometry goal government " +
    "grade grades group growth health history homeroom honors indicator indicators integrated intro introduction " +
    "journalism language latin leadership learning level life link list literacy literature math mathematics media " +
    "mentor mentoring monday music ninth-grade note partners phase physical physics placement plan policy program " +
    "project reading readiness report research review saturday science section seminar senior skills social spanish " +
    "special spring statistics step student students studies success summer sunday support system table team teams " +
    "technical technology theater thursday tier title track transition tuesday tutoring unit warning wednesday week " +
    "winter world writing year youth " +
    "january february march april may june july august september october november december " +
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth " +
    "coach coordinator counselor dean deputy director dr principal superintendent teacher " +
    "african alaska asian black hispanic indian islander latino native pacific white"
  ).split(" "),
);
