import type { SlotType } from '../shapes';
import { examples } from '../slot-values';

/** Whom staff speak of. Any name may stand here; the skill looks it up among the council's own residents. */
export const residentName = {
  name: 'RESIDENT_NAME',
  values: examples(`
    (mary hughes|john smith|margaret jones|jean wilson|doris brown|william taylor|dorothy davies|joan evans|george thomas|betty roberts|frank walker|edna wright|albert robinson|irene thompson|harold white|winifred edwards|stanley green|patricia hall|ronald wood|barbara harris|kenneth lewis|sheila martin|arthur clarke|audrey jackson|eric turner|kathleen hill|leonard moore|eileen cooper|raymond ward|maureen morris|norman king|brenda watson|derek baker|pauline harrison|gordon morgan|sylvia patel|iris allen|cyril james|gladys scott|ernest mitchell|beryl phillips|rita lee|winston campbell|sanjay shah|agnes macdonald|hamish stewart|megan griffiths|siobhan murphy|nasreen khan|olive bennett)
    (mrs|mr|miss|missus|ms|mister) (hughes|smith|jones|wilson|brown|taylor|davies|evans|thomas|roberts|walker|wright|robinson|thompson|white|edwards|green|hall|wood|harris|patel|khan|murphy|campbell|macdonald|begum|singh|o'brien|mcdonald|fletcher)
    (mary|john|margaret|jean|doris|william|dorothy|joan|george|betty|frank|edna|albert|irene|harold|winifred|stanley|ronald|barbara|kenneth|sheila|arthur|audrey|eric|kathleen|leonard|eileen|raymond|maureen|norman|brenda|pauline|gordon|sylvia|iris|cyril|gladys|ernest|beryl|rita|winston|agnes|hamish|megan|olive|nasreen)
  `),
} satisfies SlotType;
