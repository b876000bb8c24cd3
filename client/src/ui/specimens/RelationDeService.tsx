import { FineRoots } from './Leaf.tsx'

/** Relation de service: a tulip with stamens, two long leaves. Made with the one who comes. */
export function RelationDeService() {
  return (
    <>
      <path
        className="fe-spec-leaf fe-spec-bold"
        d="M75 199.6C50 186 38 150 39 104.4 58 122 74 156 75 199.6ZM75 199.6C78 170 92 144 118.3 129.6 117 160 100 190 75 199.6Z"
      />
      <path
        className="fe-spec-vein"
        d="M42.4 114C48 142 58 168 70 186M112.4 138.6C98 152 86 172 80 187"
      />
      <path className="fe-spec-stem" d="M75 79C72.6 116 76.4 160 75 202" />
      <path
        className="fe-spec-fruit fe-spec-bold"
        d="M75 50.4C68.6 40.6 60 32 48.6 25.4 43.6 54 47 79 75 79 103 79 106.4 54 101.4 25.4 90 32 81.4 40.6 75 50.4Z"
      />
      <path className="fe-spec-leaf" d="M75 50.4C63.6 59 63.6 71 75 79 86.4 71 86.4 59 75 50.4Z" />
      <path className="fe-spec-line" d="M75 43V16M70.4 39 66.8 24M79.6 39 83.2 24" />
      <circle className="fe-spec-dot" cx="75" cy="15.6" r="2.1" />
      <circle className="fe-spec-dot" cx="66.6" cy="23.4" r="1.9" />
      <circle className="fe-spec-dot" cx="83.4" cy="23.4" r="1.9" />
      <FineRoots x={75} y={202} />
    </>
  )
}
