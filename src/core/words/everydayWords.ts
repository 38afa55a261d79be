/**
 * Words of everyday English that look as if they were made of medical word parts and are not: history is no tissue, and
 * a colony no colon. Found by taking the commonest words of English texts apart; there are others.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `
  academy according action addition additionally album animal artist aspirin asynchronously atomic automated automatic
  automatically automation avocado balancer basic basis better bicycle bidirectional binary britain brother butter cabin
  calendar captain carbon cardigan cardiganed cardinal casino cellar ceremony certain champion chapter classic collar
  colonial colonist colony color comedy comic comment comparison compilation compiler computer condition conduct
  considered convenient convert converted converter cousin covenant critic curious curtain customization diploma
  direction disable distance documentation dollar dolphin domino duration economy electron enable enterprise entertain
  environment ethic execution exotic experience experimental fabric famous father fiction final forest fountain garlic
  general generally generate generated generating generation generic german gesture glossy gracious grammar harmony
  harvest history honest human identical identifier identifying implementation indentation indian information
  interaction international intersect isolation italian iteration iterator jealous later legal lemon letter local magic
  manage management manager many master medal melody metal million monster moral mosaic mosquito mother motion mountain
  muffin music musical nation native never notion obvious ocean onion operation operator opinion option optional
  optionally orchestra orchid over panic parade paradise paragraph parallel parameter pardon parent paris parody parole
  partial party passion pasta pastel performance perhaps permanent permission persona personal personality petal phantom
  pharaoh phonic photo photograph photographer physics pianist piano picnic planet plateau platform plural podcast
  podium poem poet poison police policy polite politics pollen polo pony popular postage postal postcard poster postman
  postpone practice precious previous primary primitive prison program property prototype public pumpkin radio ratio
  ration readable reason recorder recording redirection region regular relative relevance religion restriction robin
  roman royal rural russian season sector serious similar singular sister solar spacious station studio sugar
  synchronously telephone topic tornado total tourist tractor traffic transform transformation uniform union various
  video villain volcano woman
`.trim().split(/\s+/),
);
