// A mistake of ours. Thrown nowhere else and caught once, in cli/.

export class Defect extends Error {
  override readonly name = 'Defect'
}
