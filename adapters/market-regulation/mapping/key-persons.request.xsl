<?xml version="1.0" encoding="UTF-8"?>
<!-- 主要人员：标准的数据请求 → 查询条件 · a data request to a query; documents only if they are asked for -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all">

  <xsl:output method="json" indent="no"/>

  <xsl:template match="/evidenceRequest">
    <xsl:variable name="documents"
      select="empty(field) or (some $each in field satisfies
        matches($each, '^/person(/[0-9]+)?$') or contains($each, '/identityDocument'))"/>
    <xsl:sequence select="map{
      'UNISCID': string(subject/creditCode), 'DETAIL': if ($documents) then '1' else '0'}"/>
  </xsl:template>
</xsl:stylesheet>
