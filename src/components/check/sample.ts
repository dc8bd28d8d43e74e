/**
 * Lines to try the page with. All made up: the NHS number is one that is never given out, the postcode is of no home, and the
 * phone number is one that Ofcom keeps for stories.
 */
export const SAMPLE = `participant,nhs_number,age,city,joined,contact,working
S001,999 000 0018,34,Southampton,2018-02,,yes
S002,,61,Portsmouth,2018-03,07700 900461,no
S003,,47,Southampton,14/03/2018,,no
S004,,29,Portsmouth,2018-04,,yes
S005,,52,Southampton,2018-04,ZE99 9ZZ,no
`;
