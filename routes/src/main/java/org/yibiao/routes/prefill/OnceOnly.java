package org.yibiao.routes.prefill;

/**
 * How much applicants were spared, in a matter.
 *
 * @param department the department's code; empty for the matter as a whole
 * @param prefills how many forms were filled in
 * @param filled data that departments filled in
 * @param needed data that these forms need
 * @param rate of all data and materials that the matter needs, the part that the applicant did not
 *     have to give, from 0 to 1; of a department, the part that it gave
 * @param submissions how many of these forms were handed in
 * @param kept data that came back as the departments had given them
 * @param submitted all data of the forms that were handed in
 * @param submittedRate the rate of these: kept data and spared materials of all that was needed
 */
public record OnceOnly(
    String matterCode,
    String department,
    long prefills,
    long filled,
    long needed,
    long materialsSpared,
    long materials,
    double rate,
    long submissions,
    long kept,
    long submitted,
    double submittedRate) {}
